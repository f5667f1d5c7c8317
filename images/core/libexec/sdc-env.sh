# Read by bin/streamsets. The heap can be chosen with SDC_JAVA_OPTS: of two words on one thing the last one counts.
export SDC_JAVA_OPTS="-Xmx1024m ${SDC_JAVA_OPTS:-}"

# Read by bin/streamsets. SDC_JAVA_OPTS can set the heap: Java uses the last of several values.
export SDC_JAVA_OPTS="-Xmx1024m ${SDC_JAVA_OPTS:-}"

#!/usr/bin/env bash
set -euo pipefail

mkdir -p "$JCLOUDS_FILESYSTEM_BASEDIR"

# S3PROXY_A_B is s3proxy.a-b, JCLOUDS_A_B is jclouds.a.b. An empty value does not set the property.
properties=()
while IFS= read -r -d '' entry; do
  name=${entry%%=*} value=${entry#*=}
  if [ -z "$value" ]; then continue; fi
  case $name in
    S3PROXY_JAVA_OPTS) ;;
    S3PROXY_VIRTUALHOST) properties+=("-Ds3proxy.virtual-host=$value") ;;
    S3PROXY_*) key=${name#S3PROXY_} key=${key,,}; properties+=("-Ds3proxy.${key//_/-}=$value") ;;
    JCLOUDS_*) key=${name#JCLOUDS_} key=${key,,}; properties+=("-Djclouds.${key//_/.}=$value") ;;
  esac
done < <(env -0)

# shellcheck disable=SC2086 # word splitting is intended
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ${S3PROXY_JAVA_OPTS:-} -DLOG_LEVEL="$LOG_LEVEL" "${properties[@]}" \
  -jar /opt/s3proxy/s3proxy --properties /dev/null

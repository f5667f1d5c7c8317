/** Which package has a MySQL server for a machine. */
const MYSQL_PACKAGES: Record<string, string> = {
  'linux-x64': 'mariadb-linux-x64',
  'darwin-arm64': 'mariadb-macos-arm64',
};
const mysqlPackage = MYSQL_PACKAGES[`${process.platform}-${process.arch}`];

/** Of the jars that backends are started from here; Postgres comes with npm, and not every machine has a MySQL. */
export const POMS = {
  kafka: pom('kafka'),
  s3: pom('s3'),
  mysql: mysqlPackage === undefined ? undefined : pom(`mysql/${mysqlPackage}`),
  postgres: undefined,
};

function pom(folder: string): URL {
  return new URL(`./${folder}/pom.xml`, import.meta.url);
}

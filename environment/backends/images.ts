import type { BackendProduct } from '../core/contract.js';

/** The usual image of each product, with a tag that does not move to another version by itself. */
export const DEFAULT_IMAGES: Record<BackendProduct, string> = {
  postgres: 'postgres:16',
  mysql: 'mysql:8.4',
  kafka: 'apache/kafka:3.9.1',
  s3: 'andrewgaul/s3proxy:4.1.1',
};

/** The environment variable that names another one. */
export const IMAGE_VARIABLES: Record<BackendProduct, string> = {
  postgres: 'POSTGRES_IMAGE',
  mysql: 'MYSQL_IMAGE',
  kafka: 'KAFKA_IMAGE',
  s3: 'S3_IMAGE',
};

import { expect, _baseTest as test } from '@playwright/test';
import { s3Driver } from './s3-driver.js';
import { s3Image } from './s3-images.js';

test('recognizes the default image, others, and copies in other registries', () => {
  const titles = [
    s3Driver.image.default,
    'minio/minio',
    'registry.example.com:5000/mirror/minio:RELEASE.2025-01-20',
    'adobe/s3mock@sha256:0123',
    's3proxy',
  ].map((image) => s3Image(image).title);

  expect(titles).toEqual(['S3Proxy', 'MinIO', 'MinIO', 'S3Mock', 'S3Proxy']);
});

test('an unknown image is rejected', () => {
  expect(() => s3Image('example/minio-client:1')).toThrow(
    'S3_IMAGE is example/minio-client:1, which is not a supported S3 server. Give an image of one of s3proxy, minio, ' +
      's3mock, or start it yourself and set S3_ENDPOINT.',
  );
});

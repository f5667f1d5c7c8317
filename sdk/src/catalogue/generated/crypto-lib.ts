// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { Cipher, MasterKeyProvider, StageOnRecordError } from './choices.js';

export interface EncryptDataProcessor {
  /** Master Key Provider · `conf.masterKeyProvider` · default "USER" */
  masterKeyProvider?: OneOf<MasterKeyProvider>;
  /** Cipher · `conf.cipher` · default "ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384" */
  cipher?: OneOf<Cipher>;
  /** Frame Size · `conf.frameSize` · default 4096 */
  frameSize?: Amount;
  /** Access Key ID · `conf.aws.accessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `conf.aws.secretAccessKey` */
  secretAccessKey?: Text;
  /** KMS Key ARN · `conf.aws.keyArn` */
  kmsKeyArn?: Text;
  /** Base64 Encoded Key · `conf.key` */
  base64EncodedKey?: Text;
  /** Key ID (Optional) · `conf.keyId` */
  keyIdInOptional?: Text;
  /** Encryption Context (AAD) · `conf.context` */
  encryptionContextInAad?: Entries;
  /** Data Key Caching · `conf.dataKeyCaching` · default true */
  dataKeyCaching?: Switch;
  /** Cache Capacity · `conf.cacheCapacity` · default 10 */
  cacheCapacity?: Amount;
  /** Max Data Key Age · `conf.maxKeyAge` · default 60 */
  maxDataKeyAge?: Amount;
  /** Max Records per Data Key · `conf.maxRecordsPerKey` · default 10000 */
  maxRecordsPerDataKey?: Amount;
  /** Max Bytes per Data Key · `conf.maxBytesPerKey` · default "9223372036854775807" */
  maxBytesPerDataKey?: Text;
  /** Master Key Provider · default "USER" */
  'conf.masterKeyProvider'?: OneOf<MasterKeyProvider>;
  /** Cipher · default "ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384" */
  'conf.cipher'?: OneOf<Cipher>;
  /** Frame Size · default 4096 */
  'conf.frameSize'?: Amount;
  /** Access Key ID */
  'conf.aws.accessKeyId'?: Text;
  /** Secret Access Key */
  'conf.aws.secretAccessKey'?: Text;
  /** KMS Key ARN */
  'conf.aws.keyArn'?: Text;
  /** Base64 Encoded Key */
  'conf.key'?: Text;
  /** Key ID (Optional) */
  'conf.keyId'?: Text;
  /** Encryption Context (AAD) */
  'conf.context'?: Entries;
  /** Data Key Caching · default true */
  'conf.dataKeyCaching'?: Switch;
  /** Cache Capacity · default 10 */
  'conf.cacheCapacity'?: Amount;
  /** Max Data Key Age · default 60 */
  'conf.maxKeyAge'?: Amount;
  /** Max Records per Data Key · default 10000 */
  'conf.maxRecordsPerKey'?: Amount;
  /** Max Bytes per Data Key · default "9223372036854775807" */
  'conf.maxBytesPerKey'?: Text;
}

export interface EncryptAndDecryptFieldsProcessor {
  /** Mode · `conf.mode` */
  mode?: OneOf<'ENCRYPT' | 'DECRYPT'>;
  /** Fields · `conf.fieldPaths` */
  fields?: List;
  /** Master Key Provider · `conf.masterKeyProvider` · default "USER" */
  masterKeyProvider?: OneOf<MasterKeyProvider>;
  /** Cipher · `conf.cipher` · default "ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384" */
  cipher?: OneOf<Cipher>;
  /** Frame Size · `conf.frameSize` · default 4096 */
  frameSize?: Amount;
  /** Access Key ID · `conf.aws.accessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `conf.aws.secretAccessKey` */
  secretAccessKey?: Text;
  /** KMS Key ARN · `conf.aws.keyArn` */
  kmsKeyArn?: Text;
  /** Base64 Encoded Key · `conf.key` */
  base64EncodedKey?: Text;
  /** Key ID (Optional) · `conf.keyId` */
  keyIdInOptional?: Text;
  /** Encryption Context (AAD) · `conf.context` */
  encryptionContextInAad?: Entries;
  /** Data Key Caching · `conf.dataKeyCaching` · default true */
  dataKeyCaching?: Switch;
  /** Cache Capacity · `conf.cacheCapacity` · default 10 */
  cacheCapacity?: Amount;
  /** Max Data Key Age · `conf.maxKeyAge` · default 60 */
  maxDataKeyAge?: Amount;
  /** Max Records per Data Key · `conf.maxRecordsPerKey` · default 10000 */
  maxRecordsPerDataKey?: Amount;
  /** Max Bytes per Data Key · `conf.maxBytesPerKey` · default "9223372036854775807" */
  maxBytesPerDataKey?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Mode */
  'conf.mode'?: OneOf<'ENCRYPT' | 'DECRYPT'>;
  /** Fields */
  'conf.fieldPaths'?: List;
  /** Master Key Provider · default "USER" */
  'conf.masterKeyProvider'?: OneOf<MasterKeyProvider>;
  /** Cipher · default "ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384" */
  'conf.cipher'?: OneOf<Cipher>;
  /** Frame Size · default 4096 */
  'conf.frameSize'?: Amount;
  /** Access Key ID */
  'conf.aws.accessKeyId'?: Text;
  /** Secret Access Key */
  'conf.aws.secretAccessKey'?: Text;
  /** KMS Key ARN */
  'conf.aws.keyArn'?: Text;
  /** Base64 Encoded Key */
  'conf.key'?: Text;
  /** Key ID (Optional) */
  'conf.keyId'?: Text;
  /** Encryption Context (AAD) */
  'conf.context'?: Entries;
  /** Data Key Caching · default true */
  'conf.dataKeyCaching'?: Switch;
  /** Cache Capacity · default 10 */
  'conf.cacheCapacity'?: Amount;
  /** Max Data Key Age · default 60 */
  'conf.maxKeyAge'?: Amount;
  /** Max Records per Data Key · default 10000 */
  'conf.maxRecordsPerKey'?: Amount;
  /** Max Bytes per Data Key · default "9223372036854775807" */
  'conf.maxBytesPerKey'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

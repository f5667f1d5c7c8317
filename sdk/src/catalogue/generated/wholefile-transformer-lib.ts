// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, List, OneOf, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface WholeFileTransformerProcessor {
  /** Job Type · `jobConfig.jobType` · default "AVRO_PARQUET" */
  jobType?: OneOf<'AVRO_PARQUET'>;
  /** Temporary File Directory · `jobConfig.tempDir` · default "/tmp/out/.parquet" */
  temporaryFileDirectory?: Text;
  /** Files Prefix · `jobConfig.uniquePrefix` · default ".avro_to_parquet_tmp_conversion_" */
  filesPrefix?: Text;
  /** Files Suffix · `jobConfig.fileNameSuffix` · default ".parquet" */
  filesSuffix?: Text;
  /** Buffer Size (bytes) · `jobConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `jobConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Compression Codec · `jobConfig.avroParquetConfig.compressionCodec` */
  compressionCodec?: Text;
  /** Row Group Size · `jobConfig.avroParquetConfig.rowGroupSize` · default -1 */
  rowGroupSize?: Amount;
  /** Page Size · `jobConfig.avroParquetConfig.pageSize` · default -1 */
  pageSize?: Amount;
  /** Dictionary Page Size · `jobConfig.avroParquetConfig.dictionaryPageSize` · default -1 */
  dictionaryPageSize?: Amount;
  /** Max Padding Size · `jobConfig.avroParquetConfig.maxPaddingSize` · default -1 */
  maxPaddingSize?: Amount;
  /** Data Time Zone · `jobConfig.avroParquetConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Job Type · default "AVRO_PARQUET" */
  'jobConfig.jobType'?: OneOf<'AVRO_PARQUET'>;
  /** Temporary File Directory · default "/tmp/out/.parquet" */
  'jobConfig.tempDir'?: Text;
  /** Files Prefix · default ".avro_to_parquet_tmp_conversion_" */
  'jobConfig.uniquePrefix'?: Text;
  /** Files Suffix · default ".parquet" */
  'jobConfig.fileNameSuffix'?: Text;
  /** Buffer Size (bytes) · default 8192 */
  'jobConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'jobConfig.rateLimit'?: Text;
  /** Compression Codec */
  'jobConfig.avroParquetConfig.compressionCodec'?: Text;
  /** Row Group Size · default -1 */
  'jobConfig.avroParquetConfig.rowGroupSize'?: Amount;
  /** Page Size · default -1 */
  'jobConfig.avroParquetConfig.pageSize'?: Amount;
  /** Dictionary Page Size · default -1 */
  'jobConfig.avroParquetConfig.dictionaryPageSize'?: Amount;
  /** Max Padding Size · default -1 */
  'jobConfig.avroParquetConfig.maxPaddingSize'?: Amount;
  /** Data Time Zone · default "UTC" */
  'jobConfig.avroParquetConfig.timeZoneID'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

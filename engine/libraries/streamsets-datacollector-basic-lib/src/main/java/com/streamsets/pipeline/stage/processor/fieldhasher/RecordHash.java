package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.lib.hashing.HashingUtil;
import java.util.Collection;

/** Hashes values as the engine's own hash function for records does. */
final class RecordHash {

  private RecordHash() {
  }

  static String of(
      Record record, HashType type, Collection<String> fields, boolean withHeader, boolean useSeparator, char separator
  ) {
    try {
      return HashingUtil.getHasher(HashingUtil.HashType.valueOf(type.name()))
          .hashObject(record, HashingUtil.getRecordFunnel(fields, withHeader, useSeparator, separator)).toString();
    } catch (IllegalArgumentException e) {
      throw new OnRecordErrorException(record, HasherErrors.HASH_00, type, e.toString(), e);
    }
  }
}

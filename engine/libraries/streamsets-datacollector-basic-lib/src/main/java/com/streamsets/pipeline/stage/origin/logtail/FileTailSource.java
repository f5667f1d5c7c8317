package com.streamsets.pipeline.stage.origin.logtail;

import com.codahale.metrics.Counter;
import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stf.engine.dataformat.RecordParsers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Reads the lines of several files in turns. Its offset is a JSON object with the place in each file. */
final class FileTailSource extends BaseSource {

  private static final Logger LOG = LoggerFactory.getLogger(FileTailSource.class);
  private static final long SEARCH_MILLIS = 1000;
  private static final long PAUSE_MILLIS = 20;

  private final FileTailConfig config;
  private final List<FileSearch> searches = new ArrayList<>();
  private final Map<String, TailedFiles> tailed = new LinkedHashMap<>();
  private final Map<String, Counter> counters = new HashMap<>();
  private Map<String, String> offsets;
  private LineRecords records;
  private FileEvents events;
  private String lane;
  private long lastSearch;
  private boolean warnedOfSize;

  FileTailSource(FileTailConfig config) {
    this.config = config;
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    RecordParsers parsers = new RecordParsers(getContext(), config.dataFormat, config.dataFormatConfig);
    parsers.init(issues, "DATA_FORMAT", "conf.");
    new FileTailChecks(getContext(), config, issues).check();
    if (issues.isEmpty()) {
      records = new LineRecords(getContext(), config, parsers);
      lane = getContext().getOutputLanes().get(0);
      events = new FileEvents(getContext(), getContext().getOutputLanes().get(1));
      config.fileInfos.forEach(info -> searches.add(new FileSearch(info)));
    }
    return issues;
  }

  @Override
  public String produce(String lastOffset, int maxBatchSize, BatchMaker batch) {
    if (offsets == null) {
      offsets = read(lastOffset);
    }
    if (config.batchSize > maxBatchSize && !warnedOfSize && !getContext().isPreview()) {
      getContext().reportError(FileTailErrors.TAIL_30, maxBatchSize);
      warnedOfSize = true;
    }
    events.startBatch(batch);
    fill(batch, Math.min(config.batchSize, maxBatchSize));
    tailed.forEach((key, files) -> offsets.put(key, files.offset()));
    tailed.values().forEach(this::count);
    return OffsetJson.write(offsets);
  }

  /** Reads until the batch is full or its time is over. */
  private void fill(BatchMaker batch, int size) {
    long end = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(config.maxWaitTimeSecs);
    int count = 0;
    while (count < size && !getContext().isStopped()) {
      search();
      boolean found = false;
      for (TailedFiles files : tailed.values()) {
        FileLine line = count < size ? files.next() : null;
        if (line != null) {
          found = true;
          Record record = records.parse(line, files.file(), files.tag);
          if (record != null) {
            batch.addRecord(record, lane);
            count++;
          }
        }
      }
      if (System.currentTimeMillis() >= end || !found && !pause()) {
        return;
      }
    }
  }

  private void search() {
    if (System.currentTimeMillis() - lastSearch < SEARCH_MILLIS) {
      return;
    }
    lastSearch = System.currentTimeMillis();
    for (FileSearch search : searches) {
      try {
        for (Path path : search.find()) {
          if (!tailed.containsKey(TailedFiles.key(search.info, path))) {
            TailedFiles files = new TailedFiles(getContext(), config, search.info, path, events, multiLines());
            files.restore(offsets.get(files.key));
            tailed.put(files.key, files);
          }
        }
      } catch (IOException e) {
        LOG.warn("The files of '{}' cannot be listed: {}", search.info.fileFullPath, e.toString(), e);
      }
    }
  }

  private MultiLines multiLines() {
    return config.isMultiLine()
        ? new MultiLines(Pattern.compile(config.multiLineMainPattern), Charset.forName(config.dataFormatConfig.charset))
        : null;
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Metrics: the bytes that are left in the file, and the files behind it. */
  private void count(TailedFiles files) {
    try {
      long[] backlog = files.backlog();
      set("offsets.lag." + files.key, backlog[0]);
      set("pending.files." + files.key, backlog[1]);
    } catch (IOException e) {
      LOG.warn("The size of '{}' cannot be found: {}", files.key, e.toString(), e);
    }
  }

  private void set(String metric, long value) {
    Counter counter = counters.computeIfAbsent(metric, name -> getContext().createCounter(name));
    counter.inc(value - counter.getCount());
  }

  private static Map<String, String> read(String offset) {
    try {
      return offset == null || offset.isEmpty() ? new LinkedHashMap<>() : new LinkedHashMap<>(OffsetJson.read(offset));
    } catch (IOException e) {
      throw new StageException(FileTailErrors.TAIL_10, e.toString(), e);
    }
  }

  @Override
  public void destroy() {
    tailed.values().forEach(TailedFiles::close);
    tailed.clear();
    super.destroy();
  }
}

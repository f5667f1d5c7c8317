package com.streamsets.pipeline.stage.origin.spooldir;

/** What the threads of a run share. */
final class SpoolDirRun {

  final SpooledFiles files;
  final FileParsers parsers;
  final ReadFiles readFiles;
  final SpoolDirEvents events;
  private volatile boolean failed;

  SpoolDirRun(SpooledFiles files, FileParsers parsers, ReadFiles readFiles, SpoolDirEvents events) {
    this.files = files;
    this.parsers = parsers;
    this.readFiles = readFiles;
    this.events = events;
  }

  boolean hasFailed() {
    return failed;
  }

  void fail() {
    failed = true;
  }
}

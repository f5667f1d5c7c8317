package com.streamsets.pipeline.stage.processor.httprouter;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.RecordProcessor;
import java.util.List;

/** Sends a request to every stream whose method it has and whose path is part of its own. */
final class HttpRouterProcessor extends RecordProcessor {

  private final List<RouterLaneConfig> lanes;

  HttpRouterProcessor(List<RouterLaneConfig> lanes) {
    this.lanes = lanes;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    int streams = getContext().getOutputLanes().size();
    if (lanes == null || lanes.isEmpty()) {
      issues.add(getContext().createConfigIssue("ROUTER", "routerLaneConfigs", HttpRouterErrors.HTTP_ROUTER_00));
    } else if (lanes.size() != streams) {
      issues.add(getContext().createConfigIssue(
          "ROUTER", "routerLaneConfigs", HttpRouterErrors.HTTP_ROUTER_01, lanes.size(), streams));
    }
    return issues;
  }

  @Override
  protected void process(Record record, BatchMaker batchMaker) {
    String method = record.getHeader().getAttribute("method");
    String path = record.getHeader().getAttribute("path");
    boolean matched = false;
    for (RouterLaneConfig lane : lanes) {
      if (lane.httpMethod.name().equalsIgnoreCase(method) && path != null && path.contains(lane.pathParam)) {
        matched = true;
        batchMaker.addRecord(record, lane.outputLane);
      }
    }
    if (!matched) {
      throw new OnRecordErrorException(
          record, HttpRouterErrors.CONTAINER_0001, record.getHeader().getSourceId(), method, path);
    }
  }
}

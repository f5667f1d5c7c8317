package com.streamsets.pipeline.stage.origin.sdcipc;

import static java.util.Arrays.asList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import com.streamsets.pipeline.sdk.TargetRunner;
import com.streamsets.pipeline.stage.destination.sdcipc.SdcIpcDTarget;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdcIpcSourceTest {

  private final Configs configs = new Configs();

  SdcIpcSourceTest() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      configs.port = free.getLocalPort();
    }
    configs.appId = () -> "secret";
    configs.maxWaitTimeSecs = 1;
  }

  private SourceRunner runner() {
    return new SourceRunner.Builder(SdcIpcDSource.class, new SdcIpcSource(configs))
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane").build();
  }

  @Test
  void aRequestIsABatch() throws Exception {
    SourceRunner runner = runner();
    runner.runInit();
    try {
      CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> send("one", "two"));
      StageRunner.Output output = produceSome(runner);
      assertEquals(2, output.getRecords().get("lane").size());
      assertEquals("Lyon", output.getRecords().get("lane").get(0).getHeader().getAttribute("city"));
      sender.join();
    } finally {
      runner.runDestroy();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSenderIsAnsweredWhenTheBatchIsCommittedOrGivenUp(boolean committed) throws Exception {
    SourceRunner runner = runner();
    IpcServer server = new IpcServer((ContextExtensions) runner.getContext(), configs);
    server.start();
    try {
      CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> send("one"));
      ReceivedBatch batch = server.poll(20_000);
      assertFalse(sender.isDone());
      if (committed) {
        batch.commit();
      } else {
        batch.giveUp();
      }
      assertEquals(committed, sender.handle((done, error) -> error == null).join());
    } finally {
      server.stop();
    }
  }

  private static StageRunner.Output produceSome(SourceRunner runner) throws StageException {
    StageRunner.Output output = runner.runProduce("", 1000);
    for (int i = 0; i < 20 && output.getRecords().get("lane").isEmpty(); i++) {
      output = runner.runProduce("", 1000);
    }
    return output;
  }

  @Test
  void withoutDataTheBatchIsEmpty() throws StageException {
    SourceRunner runner = runner();
    runner.runInit();
    try {
      assertTrue(runner.runProduce("", 1000).getRecords().get("lane").isEmpty());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void onlySendersWithTheIdAreAccepted() throws Exception {
    SourceRunner runner = runner();
    runner.runInit();
    try {
      HttpURLConnection good = ping("secret");
      assertEquals(200, good.getResponseCode());
      assertEquals("ping", good.getHeaderField("X-SDC-PING"));
      assertEquals(403, ping("other").getResponseCode());
      HttpURLConnection wrongType = ping("secret");
      wrongType.setRequestMethod("POST");
      wrongType.setRequestProperty("Content-Type", "text/plain");
      assertEquals(400, wrongType.getResponseCode());
    } finally {
      runner.runDestroy();
    }
  }

  private HttpURLConnection ping(String id) throws IOException {
    URL url = new URL("http://127.0.0.1:" + configs.port + "/ipc/v1");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("X-SDC-APPLICATION-ID", id);
    return connection;
  }

  @Test
  void aPortInUseIsAnIssue() throws Exception {
    try (ServerSocket used = new ServerSocket(configs.port)) {
      List<Stage.ConfigIssue> issues = runner().runValidateConfigs();
      assertEquals(1, issues.size());
      assertTrue(issues.get(0).toString().contains("HTTP_SERVER_ORIG_01"));
      assertTrue(used.isBound());
    }
  }

  private void send(String... values) {
    SdcIpcDTarget target = new SdcIpcDTarget();
    target.config.hostPorts = singletonList("127.0.0.1:" + configs.port);
    target.config.appId = () -> "secret";
    target.config.retriesPerBatch = 0;
    target.config.readTimeOutMs = 20_000;
    TargetRunner runner = new TargetRunner.Builder(SdcIpcDTarget.class, target)
        .setOnRecordError(OnRecordError.STOP_PIPELINE).build();
    Record[] records = new Record[values.length];
    for (int i = 0; i < values.length; i++) {
      records[i] = RecordCreator.create();
      records[i].set(Field.create(values[i]));
      records[i].getHeader().setAttribute("city", "Lyon");
    }
    try {
      runner.runInit();
      runner.runWrite(asList(records));
      runner.runDestroy();
    } catch (StageException e) {
      throw new CompletionException(e);
    }
  }
}

package com.streamsets.pipeline.lib.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Makes requests again as the configured actions say. Threads may share it. */
public final class HttpCalls {

  private static final long STOP_CHECK_MILLIS = 50;

  private final HttpRequests requests;
  private final List<StatusActionConfig> statusActions;
  private final TimeoutActionConfig timeoutAction;
  private final BooleanSupplier stopped;

  public HttpCalls(
      HttpRequests requests, List<StatusActionConfig> statusActions, TimeoutActionConfig timeoutAction, BooleanSupplier stopped
  ) {
    this.requests = requests;
    this.statusActions = statusActions;
    this.timeoutAction = timeoutAction;
    this.stopped = stopped;
  }

  /** The reply, whatever its status unless that has an action; null when the pipeline stops. */
  public HttpReply send(HttpRequest request) throws HttpFailure {
    int retries = 0;
    int lastStatus = -1;
    while (!stopped.getAsBoolean()) {
      try {
        HttpReply reply = requests.send(request);
        StatusActionConfig action = reply.isSuccess() ? null : action(reply.status());
        if (action == null) {
          return reply;
        }
        int status = reply.status();
        retries = status == lastStatus ? retries : 0;
        lastStatus = status;
        HttpFailure failure = failure(reply, action);
        retries = next(action.action, action.backoffInterval, action.maxNumRetries, retries, failure);
      } catch (SocketTimeoutException e) {
        retries = lastStatus == 0 ? retries : 0;
        lastStatus = 0;
        HttpFailure failure = new HttpFailure(timeoutAction.action == ResponseAction.ERROR_RECORD, HttpErrors.HTTP_18);
        retries = next(timeoutAction.action, timeoutAction.backoffInterval, timeoutAction.maxNumRetries, retries, failure);
      } catch (OAuth2Failure e) {
        throw e.asFailure();
      } catch (IOException | IllegalArgumentException e) {
        if (!stopped.getAsBoolean()) {
          throw new HttpFailure(false, HttpErrors.HTTP_32, e.toString(), e);
        }
      }
    }
    return null;
  }

  private StatusActionConfig action(int status) {
    return statusActions.stream().filter(action -> action.statusCode == status).findFirst().orElse(null);
  }

  private static HttpFailure failure(HttpReply reply, StatusActionConfig action) throws IOException {
    try (HttpReply closing = reply) {
      return new HttpFailure(
          action.action == ResponseAction.ERROR_RECORD, HttpErrors.HTTP_14, closing.status(), closing.text());
    }
  }

  /** Waits for the next attempt; the number of attempts that failed. */
  private int next(ResponseAction action, int backoffMillis, int maxRetries, int retries, HttpFailure failure) throws HttpFailure {
    if (action == ResponseAction.STAGE_ERROR || action == ResponseAction.ERROR_RECORD) {
      throw failure;
    }
    if (maxRetries >= 0 && retries >= maxRetries) {
      throw new HttpFailure(false, HttpErrors.HTTP_19, failure.error().getCode(), failure.params());
    }
    long millis = 0;
    if (action == ResponseAction.RETRY_LINEAR_BACKOFF) {
      millis = (long) backoffMillis * (retries + 1);
    } else if (action == ResponseAction.RETRY_EXPONENTIAL_BACKOFF) {
      millis = (long) (backoffMillis * Math.pow(2, retries));
    }
    sleep(millis);
    return retries + 1;
  }

  private void sleep(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    try {
      while (System.nanoTime() < end && !stopped.getAsBoolean()) {
        TimeUnit.MILLISECONDS.sleep(Math.min(STOP_CHECK_MILLIS, millis));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

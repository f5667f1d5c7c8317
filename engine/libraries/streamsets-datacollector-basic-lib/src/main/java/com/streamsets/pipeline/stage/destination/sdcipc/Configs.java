package com.streamsets.pipeline.stage.destination.sdcipc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.credential.CredentialValue;
import java.util.ArrayList;
import java.util.List;
import stf.engine.tls.TlsConfigBean;

/** Where batches are sent, and how often it is tried. */
public class Configs {

  @ConfigDefBean(groups = "TLS")
  public TlsConfigBean tlsConfigBean = new TlsConfigBean();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "SDC RPC Connection",
      description = "host:port of each SDC RPC origin",
      displayPosition = 10,
      group = "RPC"
  )
  public List<String> hostPorts = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "SDC RPC ID",
      description = "The same as the origin's",
      displayPosition = 20,
      group = "RPC"
  )
  public CredentialValue appId = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Verify Host In Server Certificate",
      displayPosition = 60,
      group = "RPC",
      dependsOn = "tlsConfigBean.tlsEnabled",
      triggeredByValue = "true"
  )
  public boolean hostVerification = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "3",
      label = "Retries per Batch",
      displayPosition = 70,
      group = "ADVANCED",
      min = 0,
      max = Integer.MAX_VALUE
  )
  public int retriesPerBatch = 3;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "30",
      label = "Back off period",
      description = "Milliseconds; the n-th retry waits for the n-th power of it, at most five minutes. 0 does not wait.",
      displayPosition = 80,
      group = "ADVANCED",
      min = 0
  )
  public int backOff = 30;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "5000",
      label = "Connection Timeout (ms)",
      displayPosition = 90,
      group = "ADVANCED",
      min = 100
  )
  public int connectionTimeOutMs = 5000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "2000",
      label = "Read Timeout (ms)",
      displayPosition = 100,
      group = "ADVANCED",
      min = 100
  )
  public int readTimeOutMs = 2000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Use Compression",
      displayPosition = 110,
      group = "ADVANCED"
  )
  public boolean compression = true;
}

package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

/** Version 2 asks for certificates, 3 answers as it likes, 5 knows several applications, 6 takes keys as credentials. */
public class RestServiceUpgrader implements StageUpgrader {

  private static final String TLS = "httpConfigs.tlsConfigBean.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set(TLS + "trustStoreFilePath", "").set(TLS + "trustStoreType", "JKS")
            .set(TLS + "trustStorePassword", "").set(TLS + "trustStoreAlgorithm", "SunX509")
            .set("httpConfigs.needClientAuth", false))
        .to(3, configs -> configs.set("responseConfig.sendRawResponse", false))
        .to(4, configs -> configs.set("dataFormatConfig.preserveRootElement", false))
        .to(5, RestServiceUpgrader::toList)
        .to(6, configs -> configs.renameInEach("httpConfigs.appIds", "appId", "credential")
            .set(TLS + "useRemoteKeyStore", false).set(TLS + "privateKey", "")
            .set(TLS + "certificateChain", new ArrayList<>()).set(TLS + "trustedCertificates", new ArrayList<>()))
        .to(7, configs -> UnivocityUpgrade.add(configs, "dataFormatConfig."))
        .configs();
  }

  private static void toList(ConfigUpgrade configs) {
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("appId", configs.value("httpConfigs.appId"));
    List<Object> applications = new ArrayList<>();
    applications.add(application);
    configs.remove("httpConfigs.appId").set("httpConfigs.appIds", applications);
  }
}

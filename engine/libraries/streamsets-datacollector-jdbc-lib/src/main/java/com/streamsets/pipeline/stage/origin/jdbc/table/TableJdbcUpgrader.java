package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.jdbc.PoolUpgrade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stf.engine.common.ConfigUpgrade;

/** Brings a JDBC Multitable Consumer of an older version to version 10. */
public class TableJdbcUpgrader implements StageUpgrader {

  private static final String BEAN = "tableJdbcConfigBean.";
  private static final String TABLES = BEAN + "tableConfigs";
  private static final String COMMON = "commonSourceConfigBean.";
  private static final Pattern SECONDS = Pattern.compile("\\$\\{\\s*(\\d+)\\s*\\*\\s*SECONDS\\s*}");

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set(BEAN + "numberOfBatchesFromRs", -1).set(BEAN + "numberOfThreads", 1)
            .set(BEAN + "quoteChar", "NONE").set(COMMON + "numSQLErrorRetries", 0))
        .to(3, configs -> configs.setInEach(TABLES, "partitioningMode", "DISABLED")
            .setInEach(TABLES, "partitionSize", "1000000").setInEach(TABLES, "maxNumActivePartitions", -1))
        .to(4, configs -> configs.setInEach(TABLES, "enableNonIncremental", true))
        .to(5, TableJdbcUpgrader::fromIntervalToRate)
        .to(7, configs -> configs.remove("hikariConfigBean.driverClassName").remove("hikariConfigBean.connectionTestQuery"))
        .to(8, configs -> configs.set(BEAN + "createJDBCHeaders", true))
        .to(9, configs -> configs.setInEach(TABLES, "isTablePatternListProvided", false)
            .setInEach(TABLES, "tablePatternList", new ArrayList<>()))
        .to(10, PoolUpgrade::intoConnection)
        .configs();
  }

  /** Each thread waited for the interval between two queries. */
  private static void fromIntervalToRate(ConfigUpgrade configs) {
    configs.set(COMMON + "allowLateTable", false);
    Object interval = configs.value(COMMON + "queryInterval");
    configs.remove(COMMON + "queryInterval");
    Matcher seconds = SECONDS.matcher(String.valueOf(interval));
    BigDecimal wait = interval instanceof Number ? new BigDecimal(interval.toString())
        : seconds.matches() ? new BigDecimal(seconds.group(1)) : BigDecimal.ONE;
    Object threads = configs.value(BEAN + "numberOfThreads");
    BigDecimal count = threads instanceof Number ? new BigDecimal(threads.toString()) : new BigDecimal(2);
    BigDecimal rate = wait.signum() == 0 ? BigDecimal.ZERO : count.divide(wait, 2, RoundingMode.HALF_UP);
    configs.set(COMMON + "queriesPerSecond", rate.stripTrailingZeros().toPlainString());
  }
}

import type { PipelineConfig, StageInstance } from '../src/index.js';

const LIBRARY = 'streamsets-datacollector-basic-lib';

/** A stage of an export, in the version of the SDK's catalogue unless specified otherwise. */
export function exportedStage(
  instanceName: string,
  label: string,
  stage: Partial<StageInstance> & { stageName: string },
): StageInstance {
  return {
    instanceName,
    library: LIBRARY,
    stageVersion: '1',
    configuration: [],
    services: [],
    inputLanes: [],
    outputLanes: [],
    eventLanes: [],
    ...stage,
    uiInfo: { label, xPos: 60, yPos: 50, ...stage.uiInfo },
  };
}

/**
 * Orders of a database that only the vendor has: Oracle → Masker → Refunds? → Snowflake or JDBC, with an executor behind the origin's
 * events.
 */
export function orders(): PipelineConfig {
  return {
    pipelineId: 'orders1',
    title: 'orders',
    uuid: 'u',
    configuration: [{ name: 'constants', value: [{ key: 'day', value: '2026-11-22' }] }],
    stages: [
      exportedStage('OracleCDC_01', 'Oracle CDC Client 1', {
        stageName: 'com_acme_OracleCdcSource',
        library: 'acme-oracle-lib',
        outputLanes: ['oracle'],
        eventLanes: ['oracleEvents'],
      }),
      exportedStage('FieldMasker_01', 'Field Masker 1', {
        stageName: 'com_streamsets_pipeline_stage_processor_fieldmask_FieldMaskDProcessor',
        configuration: [{ name: 'fieldMaskConfigs', value: [{ fields: ['/card'], maskType: 'FIXED_LENGTH' }] }],
        inputLanes: ['oracle'],
        outputLanes: ['masked'],
        uiInfo: { xPos: 280 },
      }),
      exportedStage('StreamSelector_01', 'Refunds?', {
        stageName: 'com_streamsets_pipeline_stage_processor_selector_SelectorDProcessor',
        configuration: [
          {
            name: 'lanePredicates',
            value: [
              { outputLane: 'refunds', predicate: "${record:value('/amount') < 0}" },
              { outputLane: 'sales', predicate: 'default' },
            ],
          },
        ],
        inputLanes: ['masked'],
        outputLanes: ['refunds', 'sales'],
        uiInfo: { xPos: 500 },
      }),
      exportedStage('Snowflake_01', 'Snowflake 1', {
        stageName: 'com_acme_SnowflakeTarget',
        library: 'acme-snowflake-lib',
        inputLanes: ['sales'],
        uiInfo: { xPos: 720, stageType: 'TARGET' },
      }),
      exportedStage('JDBCProducer_01', 'Refunds to JDBC', {
        stageName: 'com_streamsets_pipeline_stage_destination_jdbc_JdbcDTarget',
        library: 'streamsets-datacollector-jdbc-lib',
        // A version in which the connection was not a connection of a catalogue yet.
        configuration: [
          { name: 'tableNameTemplate', value: 'refunds' },
          { name: 'hikariConfigBean.connectionString', value: 'jdbc:oracle:thin:@prod:1521/x' },
          { name: 'hikariConfigBean.username', value: 'prod' },
        ],
        inputLanes: ['refunds'],
        uiInfo: { xPos: 720, yPos: 180 },
      }),
      exportedStage('Mail_01', 'Mail 1', {
        stageName: 'com_acme_MailExecutor',
        library: 'acme-mail-lib',
        inputLanes: ['oracleEvents'],
        uiInfo: { stageType: 'EXECUTOR', yPos: 310 },
      }),
    ],
    startEventStages: [],
    stopEventStages: [],
  };
}

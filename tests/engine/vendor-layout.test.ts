import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runTool } from '../../environment/process/tool.js';
import { builtEngine } from '../../environment/sdc/engine-build.js';
import { requireJdk } from '../../environment/toolchain/index.js';
import { thisMachine } from '../support/this-machine.js';

/** What the vendor's stage libraries do not contain themselves and expect of the layout of the vendor's distribution. */
const PROGRAM = `
import java.util.Map;
import javax.script.*;

public class Expectations {
  public static void main(String[] args) throws Exception {
    ClassLoader system = ClassLoader.getSystemClassLoader();
    for (String name : args) system.loadClass(name);
    Class<?> mirror = system.loadClass("jdk.nashorn.api.scripting.ScriptObjectMirror");
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("javascript");
    Map<?, ?> result = (Map<?, ?>) engine.eval("({ list: ['a', 2].concat(new java.util.ArrayList().size()) })");
    System.out.println(mirror.isInstance(result) + " " + mirror.getMethod("isArray").invoke(result.get("list"))
        + " " + ((Map<?, ?>) result.get("list")).values());
  }
}`;

const ON_SYSTEM_CLASS_PATH = ['org.xerial.snappy.Snappy', 'javax.xml.bind.JAXBContext'];
const ON_API_CLASS_PATH = [
  'org.bouncycastle.crypto.Digest',
  'org.bouncycastle.cert.X509CertificateHolder',
  'org.bouncycastle.openpgp.PGPEncryptedData',
];

test("the layout has what the vendor's stage libraries expect, such as Bouncy Castle and JavaScript", async ({}, testInfo) => {
  test.setTimeout(10 * 60_000);
  const work = {
    machine: thisMachine(),
    progress: (message: string): void => void process.stderr.write(`[stf] ${message}\n`),
  };
  const dist = await builtEngine('3.22.2', work);
  const { command } = await requireJdk(work);
  const source = testInfo.outputPath('Expectations.java');
  await writeFile(source, PROGRAM);
  const run = (libraries: string[], classes: string[]): Promise<{ code: number | null; output: string }> =>
    runTool(command, ['-cp', libraries.map((name) => join(dist, name, '*')).join(':'), source, ...classes], {
      env: process.env,
    });
  expect(await run(['root-lib'], ON_SYSTEM_CLASS_PATH)).toMatchObject({ code: 0, output: 'true true [a, 2, 0]\n' });
  expect(await run(['root-lib', 'api-lib'], ON_API_CLASS_PATH)).toMatchObject({ code: 0 });
});

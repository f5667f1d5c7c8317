import { expect, _baseTest as test } from '@playwright/test';
import { brokenLibrariesIn, isLibraryFailure } from './broken-libraries.js';

const at = (thread: string, level: string, text: string): string =>
  `2026-01-01 00:00:00,000 [user:] [pipeline:] [runner:] [thread:${thread}] [stage:] ${level} ClassLoaderStageLibraryTask - ${text}`;
const loads = (thread: string, library: string): string => at(thread, 'DEBUG', `Found stage library '${library}'`);
const failed = (thread: string): string => at(thread, 'ERROR', 'Error while loading stage library');

test('the thread that fails tells the library, and the deepest cause the reason', () => {
  const log = [
    loads('pool-1', 'a-lib'),
    loads('pool-2', 'b-lib'),
    loads('pool-1', 'c-lib'),
    failed('pool-1'),
    'java.lang.NoClassDefFoundError: com/example/Base',
    '\tat com.example.Stage.<clinit>(Stage.java:1)',
    'Caused by: java.lang.ClassNotFoundException: com.example.Base',
    '\t... 12 more',
    failed('pool-2'),
    'java.lang.IllegalArgumentException',
  ].join('\n');
  expect(brokenLibrariesIn(log)).toEqual([
    { library: 'c-lib', reason: 'ClassNotFoundException: com.example.Base' },
    { library: 'b-lib', reason: 'IllegalArgumentException' },
  ]);
});

test('messages that name the library need no more', () => {
  const byLoader =
    "java.lang.RuntimeException: Could not load stages definition from 'SDCClassLoader[type=streamsets-libs name=a-lib private=false]', java.lang.ClassNotFoundException: com.example.Stage";
  const byBootstrap =
    'java.lang.ExceptionInInitializerError: Expected exactly 1 stage lib jar but found 0 with name b-lib';
  expect(brokenLibrariesIn(`${byLoader}\n${byBootstrap}`)).toEqual([
    { library: 'a-lib', reason: 'ClassNotFoundException: com.example.Stage' },
    { library: 'b-lib', reason: 'Expected exactly 1 stage lib jar but found 0' },
  ]);
});

test('a stage without its service breaks each library that has the stage', () => {
  const log = [
    at('pool-1', 'DEBUG', "Loaded stage 'a-lib:com_example_Origin'  version 3"),
    at('pool-1', 'DEBUG', "Loaded stage 'b-lib:com_example_Other'  version 1"),
    'java.lang.RuntimeException: Missing services: Stage com_example_Origin is missing service com.example.Parser',
  ].join('\n');
  expect(brokenLibrariesIn(log)).toEqual([
    { library: 'a-lib', reason: 'its stage com_example_Origin needs the missing service com.example.Parser' },
  ]);
});

test('a log without the names asks for more, and other failures are not about libraries', () => {
  expect(isLibraryFailure('At least one of the stage libraries failed to load.')).toBe(true);
  expect(brokenLibrariesIn(`${failed('pool-1')}\njava.lang.NoClassDefFoundError: a/B`)).toEqual([]);
  expect(isLibraryFailure('java.lang.OutOfMemoryError: Java heap space')).toBe(false);
});

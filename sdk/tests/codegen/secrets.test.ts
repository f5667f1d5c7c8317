import { expect, _baseTest as test } from '@playwright/test';
import { showsSecret } from '../../src/definitions/secrets.js';

const secret = [
  'grant_type=client_credentials&client_secret=s3cr3tvalue&scope=x',
  'a=1&access_token=tok3nvalue',
  'trustStorePassword=changeit',
  'password = hunter2',
  'password: hunter2',
  '{"user":"bob","password":"hunter2secret"}',
  '{"user": "bob", "clientSecret" : "hunter2secret"}',
  "{'api_key': 'abcdef'}",
  '{\\"password\\":\\"hunter2\\"}',
  'aws_secret_access_key=abc/def',
  '<user>bob</user><password>hunter2</password>',
  'jdbc:oracle:thin:scott/tigerpass@//h:1521/x',
  'jdbc:mysql://bob:hunter2@h/x',
  'Authorization: JWT abcdefgh',
  '"authorization" : "Bearer abcdefgh"',
  'curl with Bearer mF_9.B5f-4.1JqM',
  'Basic dXNlcjpodW50ZXIy',
  'password=${credential:get("jks", "all", "pw")}&token=abc',
];

const none = [
  "${record:value('/password') == 'x'}",
  "${record:value('/token')}",
  '/password',
  '{"password":"","token":null,"secret":{}}',
  '{"max_tokens":512,"token_type":"bearer"}',
  'password=&token=',
  'password=${password}&token=${credential:get("jks", "all", "token=x")}',
  'jdbc:oracle:thin:${user}/${password}@//h:1521/x',
  'jdbc:oracle:thin:@//h:1521/x',
  'https://me:${password}@host/x',
  'mysql --password=$DB_PASSWORD',
  'select * from users where password = ? and token = :token',
  '%{WORD:user} token=%{WORD:token}',
  '(?<token>\\w+)',
  'Token::new',
  'JWT',
  'Basic streaming of orders',
  'Basic pipeline that generates numbers',
  'Bearer authentication',
  'JWT verification of callers',
];

for (const text of secret) test(`a secret is seen: ${text}`, () => expect(showsSecret(text)).toBe(true));
for (const text of none) test(`no secret: ${text}`, () => expect(showsSecret(text)).toBe(false));

package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ext.DataCollectorServices;
import com.streamsets.pipeline.api.ext.json.JsonMapper;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Gets a token of OAuth 2, and another when the server refuses it. Threads may share it. */
final class OAuth2Tokens {

  private static final int NOT_FOUND = 404;
  private static final String[] TOKEN_NAMES = {"access_token", "accessToken", "id_token"};

  private final OAuth2Config config;
  private final CloseableHttpClient client;
  private String token;

  OAuth2Tokens(OAuth2Config config, CloseableHttpClient client) {
    this.config = config;
    this.client = client;
  }

  synchronized String token() throws IOException {
    if (token == null) {
      token = request();
    }
    return token;
  }

  /** Another token, unless another thread already has it. */
  synchronized String replace(String refused) throws IOException {
    if (refused.equals(token)) {
      token = null;
    }
    return token();
  }

  private String request() throws IOException {
    HttpPost post = new HttpPost(config.tokenUrl);
    UrlEncodedFormEntity form = new UrlEncodedFormEntity(values(), StandardCharsets.UTF_8);
    form.setChunked(config.transferEncoding == TransferEncoding.CHUNKED);
    post.setEntity(form);
    try (CloseableHttpResponse response = client.execute(post)) {
      int status = response.getStatusLine().getStatusCode();
      String text = response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
      if (status == NOT_FOUND) {
        throw new OAuth2Failure(HttpErrors.HTTP_24, config.tokenUrl, config.transferEncoding);
      }
      if (status < 200 || status >= 300) {
        throw new OAuth2Failure(HttpErrors.HTTP_21, status, text);
      }
      return read(text);
    }
  }

  private static String read(String text) throws IOException {
    JsonMapper json = DataCollectorServices.instance().get(JsonMapper.SERVICE_KEY);
    Map<?, ?> answer = json.isValidJson(text) ? json.readValue(text, Map.class) : Collections.emptyMap();
    for (String name : TOKEN_NAMES) {
      if (answer.get(name) != null) {
        return String.valueOf(answer.get(name));
      }
    }
    throw new OAuth2Failure(HttpErrors.HTTP_33, String.join(", ", TOKEN_NAMES));
  }

  private List<NameValuePair> values() {
    List<NameValuePair> values = new ArrayList<>();
    if (config.credentialsGrantType == OAuth2GrantType.RESOURCE_OWNER) {
      add(values, "grant_type", "password");
      add(values, "username", config.username.get());
      add(values, "password", config.password.get());
      addUnlessEmpty(values, "client_id", config.resourceOwnerClientId.get());
      addUnlessEmpty(values, "client_secret", config.resourceOwnerClientSecret.get());
    } else {
      add(values, "grant_type", "client_credentials");
      addUnlessEmpty(values, "client_id", config.clientId.get());
      addUnlessEmpty(values, "client_secret", config.clientSecret.get());
    }
    config.additionalValues.forEach(value -> add(values, value.key, value.value.get()));
    return values;
  }

  private static void addUnlessEmpty(List<NameValuePair> values, String name, String value) {
    if (value != null && !value.isEmpty()) {
      add(values, name, value);
    }
  }

  private static void add(List<NameValuePair> values, String name, String value) {
    values.add(new BasicNameValuePair(name, value));
  }
}

package io.quarry.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets, scripts and pictures. They hold the hash of the content, so a browser
 * may keep a file for ever and still sees a new one at once.
 */
@TemplateExtension(namespace = "asset")
final class Asset {

  /** The parameter that makes an address one of a content that never changes. */
  static final String VERSION = "v";

  static final String PATH = "/assets/";

  private static final int VERSION_LENGTH = 12;
  private static final Map<String, String> URLS = new ConcurrentHashMap<>();

  private Asset() {}

  /** In templates: {@code {asset:url('quarry.css')}}. */
  static String url(String name) {
    return URLS.computeIfAbsent(name, Asset::hashed);
  }

  private static String hashed(String name) {
    String resource = "META-INF/resources" + PATH + name;
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no asset " + name);
      }
      return PATH + name + "?" + VERSION + "=" + version(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A short hash of a content. */
  static String version(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

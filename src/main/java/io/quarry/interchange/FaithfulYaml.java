package io.quarry.interchange;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * YAML in which every text is read back to the letter, as quotes must be. Texts are written plain
 * or as blocks for people to read, and quoted where a YAML reader would fold or refuse a character,
 * or take the text for a number ("12e4", "0012").
 */
final class FaithfulYaml extends YAMLFactory {
  private static final long serialVersionUID = 1L;

  private static final Pattern DELICATE =
      Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029\uFEFF&&[^\n]]|^\\s|\\s$|[ \t]\n");
  private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]?\\d[\\d_.,eExXa-fA-F:+-]*");

  FaithfulYaml(YAMLFactoryBuilder settings) {
    super(settings.stringQuotingChecker(new Quoting()));
  }

  @Override
  protected YAMLGenerator _createGenerator(Writer out, IOContext context) throws IOException {
    return new YAMLGenerator(
        context,
        _generatorFeatures,
        _yamlGeneratorFeatures,
        _quotingChecker,
        _objectCodec,
        out,
        _version) {
      @Override
      protected void _writeScalar(String value, String type, ScalarStyle style) throws IOException {
        boolean block = style == ScalarStyle.LITERAL && !DELICATE.matcher(value).find();
        super._writeScalar(
            value,
            type,
            style == ScalarStyle.LITERAL && !block ? ScalarStyle.DOUBLE_QUOTED : style);
      }
    };
  }

  private static final class Quoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value)
          || DELICATE.matcher(value).find()
          || NUMBER_LIKE.matcher(value).matches();
    }
  }
}

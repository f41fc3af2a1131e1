package io.quarry.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the signs, rules and pictures of a page. What the file itself calls furniture
 * ("artifact") is left out, and so are signs that do not stand upright.
 */
final class PdfContent extends PDFStreamEngine {

  /** Drawing orders of a whole file: a book of 400 pages has a million. */
  private static final int MOST_OPERATORS = 20_000_000;

  /** Signs of a whole file: a book of 400 pages has a million. */
  private static final int MOST_GLYPHS = 2_000_000;

  /** A rule is thinner than this, in points. */
  private static final double THICKEST_RULE = 2.5;

  private static final int BOLD_WEIGHT = 600;

  /** A file that would take more work than any document does. */
  static final class Overlong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What is known of a font. */
  private record Style(boolean bold, boolean italic) {}

  private final Map<PDFont, Style> styles = new HashMap<>();
  private final List<Boolean> artifacts = new ArrayList<>();
  private final List<double[]> path = new ArrayList<>();
  private List<PdfPage.Glyph> glyphs = new ArrayList<>();
  private List<PdfPage.Box> rules = new ArrayList<>();
  private List<PdfPage.Box> images = new ArrayList<>();
  private PDRectangle crop = new PDRectangle();
  private int rotation;
  private int operators;
  private int shown;
  private int unreadable;

  PdfContent() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new Concatenate(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new DrawObject(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  PdfPage read(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    rules = new ArrayList<>();
    images = new ArrayList<>();
    artifacts.clear();
    path.clear();
    crop = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360);
    processPage(page);
    boolean turned = rotation % 180 != 0;
    return new PdfPage(
        turned ? crop.getHeight() : crop.getWidth(),
        turned ? crop.getWidth() : crop.getHeight(),
        glyphs,
        rules,
        images);
  }

  /** Signs shown so far. */
  int shown() {
    return shown;
  }

  /** Signs shown so far of which their font does not say which letters they are. */
  int unreadable() {
    return unreadable;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new Overlong();
    }
    switch (operator.getName()) {
      case "re" -> rectangle(operands);
      case "m", "l" -> point(operands, operator.getName().equals("m"));
      case "S", "s", "B", "B*", "b", "b*", "f", "F", "f*" -> draw();
      case "n" -> path.clear();
      case "Do" -> image(operands);
      default -> {
        // Colours and curves place no text.
      }
    }
    super.processOperator(operator, operands);
  }

  private void rectangle(List<COSBase> operands) {
    double[] n = numbers(operands, 4);
    if (n.length == 4) {
      path.add(new double[] {n[0], n[1], n[0] + n[2], n[1] + n[3], 1});
    }
  }

  private void point(List<COSBase> operands, boolean begins) {
    double[] n = numbers(operands, 2);
    if (n.length < 2) {
      return;
    }
    if (!begins && !path.isEmpty()) {
      double[] last = path.getLast();
      path.add(new double[] {last[2], last[3], n[0], n[1], 0});
    } else {
      path.add(new double[] {n[0], n[1], n[0], n[1], 0});
    }
  }

  private void draw() {
    for (double[] piece : path) {
      PdfPage.Box box = box(piece[0], piece[1], piece[2], piece[3]);
      boolean thin = Math.min(box.width(), box.height()) <= THICKEST_RULE;
      boolean longer = Math.max(box.width(), box.height()) > 2 * THICKEST_RULE;
      if (thin && longer) {
        rules.add(box);
      } else if (piece[4] == 1 && longer) {
        rules.add(new PdfPage.Box(box.left(), box.top(), box.right(), box.top()));
        rules.add(new PdfPage.Box(box.left(), box.bottom(), box.right(), box.bottom()));
        rules.add(new PdfPage.Box(box.left(), box.top(), box.left(), box.bottom()));
        rules.add(new PdfPage.Box(box.right(), box.top(), box.right(), box.bottom()));
      }
    }
    path.clear();
  }

  private void image(List<COSBase> operands) {
    if (!operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)) {
      images.add(box(0, 0, 1, 1));
    }
  }

  private static double[] numbers(List<COSBase> operands, int count) {
    double[] numbers = new double[Math.min(count, operands.size())];
    for (int i = 0; i < numbers.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return new double[0];
      }
      numbers[i] = number.floatValue();
    }
    return numbers;
  }

  private PdfPage.Box box(double x1, double y1, double x2, double y2) {
    Point2D.Double a = place(transformedPoint((float) x1, (float) y1));
    Point2D.Double b = place(transformedPoint((float) x2, (float) y2));
    return new PdfPage.Box(
        Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  }

  /** A point of the page as it is shown, its origin above on the left. */
  private Point2D.Double place(Point2D point) {
    double x = point.getX() - crop.getLowerLeftX();
    double y = point.getY() - crop.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Double(y, x);
      case 180 -> new Point2D.Double(crop.getWidth() - x, y);
      case 270 -> new Point2D.Double(crop.getHeight() - y, crop.getWidth() - x);
      default -> new Point2D.Double(x, crop.getHeight() - y);
    };
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean within = !artifacts.isEmpty() && artifacts.getLast();
    artifacts.add(within || COSName.ARTIFACT.equals(tag));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!artifacts.isEmpty()) {
      artifacts.removeLast();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++shown > MOST_GLYPHS) {
      throw new Overlong();
    }
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty() || text.indexOf('\uFFFD') >= 0) {
      unreadable++;
      text = String.valueOf(Passage.LOST);
    }
    boolean artifact = !artifacts.isEmpty() && artifacts.getLast();
    double advance = Math.max(displacement.getX(), 0.01f);
    Point2D.Double start =
        place(new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()));
    Point2D.Double end = place(matrix.transformPoint((float) advance, 0));
    Point2D.Double above = place(matrix.transformPoint(0, 1));
    double width = end.x - start.x;
    double size = start.y - above.y;
    boolean upright = width > 0 && size > 0 && Math.abs(end.y - start.y) < width / 10;
    boolean inside =
        new PdfPage.Box(0, 0, Double.MAX_VALUE, Double.MAX_VALUE).holds(start.x, start.y);
    if (!artifact && upright && inside) {
      Style style = styles.computeIfAbsent(font, PdfContent::style);
      glyphs.add(
          new PdfPage.Glyph(text, start.x, end.x, start.y, size, style.bold(), style.italic()));
    }
  }

  private static Style style(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    boolean bold = name.matches(".*(?:bold|black|heavy|demi|cmbx|[-,]b(?:i|\\d|$)).*");
    boolean italic = name.matches(".*(?:italic|oblique|cmti).*");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
      italic |= descriptor.isItalic();
    }
    return new Style(bold, italic);
  }
}

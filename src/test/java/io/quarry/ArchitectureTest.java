package io.quarry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.Set;

/** Who may know whom. */
@AnalyzeClasses(packages = "io.quarry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Set<Class<? extends Annotation>> SECURITY =
      Set.of(PermitAll.class, RolesAllowed.class, DenyAll.class, Authenticated.class);

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices().matching("io.quarry.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule pureRoomsKnowNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.quarry.question..",
              "io.quarry.document..",
              "io.quarry.fact..",
              "io.quarry.generate..",
              "io.quarry.interchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..");

  @ArchTest static final ArchRule questionsKnowNobody = rooms("question").mayKnow();

  @ArchTest static final ArchRule documentsKnowNobody = rooms("document").mayKnow();

  @ArchTest static final ArchRule factsKnowDocuments = rooms("fact").mayKnow("document");

  @ArchTest
  static final ArchRule interchangeKnowsQuestions = rooms("interchange").mayKnow("question");

  @ArchTest
  static final ArchRule generationKnowsTheOtherPureRooms =
      rooms("generate").mayKnow("document", "fact", "question", "interchange");

  @ArchTest static final ArchRule webKnowsNoFeature = rooms("web").mayKnow("platform");

  @ArchTest static final ArchRule platformKnowsNoFeature = rooms("platform").mayKnow();

  @ArchTest
  static final ArchRule everyEndpointSaysWhoMayComeIn =
      methods()
          .that(are(describe("endpoints", method -> method.isMetaAnnotatedWith(HttpMethod.class))))
          .should(
              be(
                  describe(
                      "annotated with who may come in",
                      method ->
                          SECURITY.stream()
                              .anyMatch(
                                  annotation ->
                                      method.isAnnotatedWith(annotation)
                                          || method.getOwner().isAnnotatedWith(annotation)))));

  private static Room rooms(String name) {
    return new Room(name);
  }

  private record Room(String name) {
    ArchRule mayKnow(String... others) {
      String[] known = new String[others.length + 1];
      known[0] = "io.quarry." + name + "..";
      for (int i = 0; i < others.length; i++) {
        known[i + 1] = "io.quarry." + others[i] + "..";
      }
      return noClasses()
          .that()
          .resideInAPackage("io.quarry." + name + "..")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("io.quarry..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                              known))))
          .allowEmptyShould(true);
    }
  }
}

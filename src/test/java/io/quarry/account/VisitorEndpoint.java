package io.quarry.account;

import io.quarry.web.FormToken;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Does what the start of a quiz does to a stranger, and listens for merged visitors. */
@Path("/test/visit")
@ApplicationScoped
class VisitorEndpoint {

  private final Viewer viewer;
  private final FormToken formToken;
  private final List<VisitorMerged> merged = new CopyOnWriteArrayList<>();

  VisitorEndpoint(Viewer viewer, FormToken formToken) {
    this.viewer = viewer;
    this.formToken = formToken;
  }

  @POST
  @PermitAll
  @Produces(MediaType.TEXT_PLAIN)
  public String visit() {
    return Long.toString(viewer.orNewVisitor(formToken.browser()).id());
  }

  void listen(@Observes VisitorMerged event) {
    merged.add(event);
  }

  List<VisitorMerged> merged() {
    return List.copyOf(merged);
  }

  void forget() {
    merged.clear();
  }
}

package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

  @Test
  void countsPages() {
    assertThat(new Paging(1, 25, 0, "/people").count()).isEqualTo(1);
    assertThat(new Paging(1, 25, 25, "/people").count()).isEqualTo(1);
    assertThat(new Paging(1, 25, 26, "/people").count()).isEqualTo(2);
  }

  @Test
  void knowsItsNeighbours() {
    Paging second = new Paging(2, 10, 25, "/people?query=a");
    assertThat(second.previousAddress()).isEqualTo("/people?query=a&page=1");
    assertThat(second.nextAddress()).isEqualTo("/people?query=a&page=3");
    assertThat(new Paging(3, 10, 25, "/people").hasNext()).isFalse();
    assertThat(new Paging(1, 10, 25, "/people").hasPrevious()).isFalse();
    assertThat(new Paging(1, 10, 25, "/people").nextAddress()).isEqualTo("/people?page=2");
  }
}

package io.quarry.generate;

import io.quarry.fact.Grid;
import io.quarry.fact.Grid.Column;
import java.util.ArrayList;
import java.util.List;

/** Asks tables, column by column. */
final class GridQuestions {

  private GridQuestions() {}

  static List<Draft> of(List<Grid> grids) {
    List<Draft> all = new ArrayList<>();
    for (Grid grid : grids) {
      GridDrafts drafts = new GridDrafts(grid);
      if (drafts.ofSomeSystem()) {
        continue;
      }
      for (int c = 0; c < grid.columns().size(); c++) {
        Column column = grid.columns().get(c);
        if (column.numeric()) {
          new NumberColumnQuestions(drafts, column, drafts.cells(c)).ask();
        } else {
          new TextColumnQuestions(drafts, column, drafts.cells(c)).ask();
        }
      }
      all.addAll(drafts.all());
    }
    return all;
  }
}

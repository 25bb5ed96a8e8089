package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;

/** The orders that things can come in. */
final class Orders {
  private Orders() {}

  /** Every order of the numbers from 0 to {@code size - 1}. */
  static List<List<Integer>> of(int size) {
    List<List<Integer>> orders = List.of(List.of());
    for (int next = 0; next < size; next++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int at = 0; at <= order.size(); at++) {
          List<Integer> inserted = new ArrayList<>(order);
          inserted.add(at, next);
          longer.add(inserted);
        }
      }
      orders = longer;
    }
    return orders;
  }
}

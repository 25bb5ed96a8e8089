package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** With /dev/null for a generic node: only opening and closing matter here. */
@EnabledOnOs(OS.LINUX)
class SgHandlesTest {
  private final List<Path> descriptors = new ArrayList<>();
  private SgHandles handles;

  @BeforeEach
  void opened() {
    LibC.load();
    handles = new SgHandles(open(), this::open);
  }

  @Test
  void oneCommandAfterTheOtherUsesOneOpen() {
    SgHandle first = handles.take().orElseThrow();
    handles.giveBack(first);

    assertThat(handles.take().orElseThrow(), is(sameInstance(first)));
    assertThat(descriptors.size(), is(1));
  }

  @Test
  void aCommandInProgressLeavesTheNextAnOpenOfItsOwn() {
    handles.park(handles.take().orElseThrow());

    handles.take();

    assertThat(descriptors.size(), is(2));
  }

  @Test
  void closingClosesWhatIsIdleOrInProgress() {
    SgHandle parked = handles.take().orElseThrow();
    handles.giveBack(handles.take().orElseThrow());
    handles.park(parked);

    handles.close();

    assertThat(stillOpen(), is(List.of()));
    assertThat(handles.unpark(parked), is(false));
    assertThat(handles.take(), is(Optional.empty()));
  }

  @Test
  void anOpenThatIsInUseIsClosedByWhoBringsItBack() {
    SgHandle used = handles.take().orElseThrow();

    handles.close();

    assertThat(stillOpen(), is(descriptors));
    handles.giveBack(used);
    assertThat(stillOpen(), is(List.of()));
  }

  private SgHandle open() {
    int descriptor = LibC.open("/dev/null", LibC.O_RDWR | LibC.nonBlocking());
    descriptors.add(Path.of("/proc/self/fd/" + descriptor));
    return new SgHandle(descriptor);
  }

  private List<Path> stillOpen() {
    return descriptors.stream().filter(Files::exists).toList();
  }
}

package org.pgrsuite.steps;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the step classes of a scenario, each when a step first needs it, and what their
 * constructors ask for: of every class one a scenario, so that they share it. Cucumber finds it as
 * a service. For one thread; every thread that runs scenarios has its own.
 */
public final class StepObjects implements ObjectFactory {
  private final Map<Class<?>, Object> ofThisScenario = new HashMap<>();

  /** As Cucumber makes it. */
  public StepObjects() {}

  @Override
  public boolean addClass(Class<?> glue) {
    return true;
  }

  /**
   * The one object of a class that this scenario has.
   *
   * @throws IllegalStateException if the class has not exactly one public constructor, or that
   *     cannot be called
   */
  @Override
  public <T> T getInstance(Class<T> type) {
    Object known = ofThisScenario.get(type);
    if (known == null) {
      known = make(type);
      ofThisScenario.put(type, known);
    }
    return type.cast(known);
  }

  private Object make(Class<?> type) {
    Constructor<?>[] constructors = type.getConstructors();
    if (constructors.length != 1) {
      throw new IllegalStateException(type + " needs one public constructor");
    }
    Class<?>[] wanted = constructors[0].getParameterTypes();
    Object[] arguments = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      arguments[i] = getInstance(wanted[i]);
    }
    return called(constructors[0], arguments);
  }

  /** What a constructor throws is what the scenario ends with. */
  private static Object called(Constructor<?> constructor, Object[] arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(constructor + " failed", failure.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(constructor + " cannot be called", impossible);
    }
  }

  @Override
  public void start() {
    // Nothing is made before it is needed.
  }

  @Override
  public void stop() {
    ofThisScenario.clear();
  }
}

package _ss_com.streamsets.lib.security.http.aster;

import _ss_com.streamsets.datacollector.http.AsterContext;
import java.lang.reflect.Proxy;
import java.util.function.BiFunction;

/**
 * Stands in for the vendor's cloud login, whose client is not in the public jar: it is there and switched off.
 *
 * <p>It lies in the shaded package and moves with the engine's classes to its real one, where the engine looks for it by
 * name.
 */
public class AsterContextCreator implements BiFunction<Object, Object, AsterContext> {

  @Override
  public AsterContext apply(Object runtimeInfo, Object configuration) {
    // A proxy, because the interface names login classes that differ between versions.
    return (AsterContext) Proxy.newProxyInstance(AsterContext.class.getClassLoader(), new Class<?>[] {AsterContext.class},
        (proxy, method, args) -> {
          if (method.getName().equals("isEnabled")) {
            return false;
          }
          if (method.getReturnType() == void.class) {
            return null;
          }
          throw new UnsupportedOperationException("Cloud login is not part of the embedded engine: " + method.getName());
        });
  }
}

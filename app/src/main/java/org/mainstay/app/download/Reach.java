package org.mainstay.app.download;

import java.net.InetAddress;

/// Which machines may be asked. Only tests have another than [PublicInternet]; no option leads here.
@FunctionalInterface
interface Reach {

    boolean allows(InetAddress address, int port);
}

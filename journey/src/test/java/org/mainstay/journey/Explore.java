package org.mainstay.journey;

import java.nio.file.*;
import java.util.*;

final class Explore {
    public static void main(String[] args) throws Exception {
        try (var running = RunningMainstay.demo(); var chromium = Chromium.start()) {
            System.out.println(running.address("/"));
            var page = chromium.browser().newPage();
            page.navigate(running.address("/places/ambleford"));
            System.out.println(page.title());
            System.out.println("READY");
            Thread.sleep(Long.parseLong(args[0]));
        }
    }
}

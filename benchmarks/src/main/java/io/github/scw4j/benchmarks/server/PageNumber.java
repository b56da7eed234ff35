package io.github.scw4j.benchmarks.server;

/** The {@code page} parameter of a request, read without making text of it. */
public final class PageNumber {
    private static final byte[] NAME = {'p', 'a', 'g', 'e', '='};

    private PageNumber() {}

    /** Its value; 1 where there is none, 0 where the request is no list. */
    public static int of(byte[] request, int length) {
        boolean list = false;
        for (int i = 4; i < length - NAME.length && request[i] != ' '; i++) {
            list |= request[i] == '?';
            if ((request[i] == '?' || request[i] == '&') && isNamed(request, i + 1)) {
                return number(request, i + 1 + NAME.length);
            }
        }
        return list ? 1 : 0;
    }

    private static boolean isNamed(byte[] request, int from) {
        for (int i = 0; i < NAME.length; i++) {
            if (request[from + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] request, int from) {
        int number = 0;
        for (int i = from; request[i] >= '0' && request[i] <= '9'; i++) {
            number = number * 10 + request[i] - '0';
        }
        return number;
    }
}

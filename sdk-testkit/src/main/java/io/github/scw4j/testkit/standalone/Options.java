package io.github.scw4j.testkit.standalone;

import io.github.scw4j.testkit.EmbeddedScaleway;

/**
 * The options of the program.
 *
 * @param help whether only help is wanted
 * @param port port, 0 for any free one
 * @param speed how many times as fast as real time
 * @param seed seed of ids
 * @param quotas whether quotas hold
 * @param uniqueNames whether names are unique
 */
record Options(boolean help, int port, double speed, long seed, boolean quotas, boolean uniqueNames) {

    static final String HELP = """
            usage: java -jar scw4j-testkit-VERSION-standalone.jar [options]

            An embedded Scaleway: the Kubernetes, Load Balancer, VPC and IPAM APIs on 127.0.0.1, all state in memory.
            Any UUID but the one of zeros only is a valid secret key (header X-Auth-Token).

              --port NUMBER      port to listen on, 0 (the default) for any free one
              --speed FACTOR     how many times as fast as real time its clock runs, 1 by default
              --seed NUMBER      seed of ids and chance, 1 by default
              --without-quotas   lift every quota
              --names-repeat     clusters of a project, and pools of a cluster, may have the same name
              --help             print this

            It prints one line, "listening on http://127.0.0.1:PORT", and runs until it is told to end.
            """;

    static Options parse(String... arguments) {
        boolean help = false;
        int port = 0;
        double speed = 1;
        long seed = 1;
        boolean quotas = true;
        boolean uniqueNames = true;
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--without-quotas" -> quotas = false;
                case "--names-repeat" -> uniqueNames = false;
                case "--port" -> port = (int) number(option, arguments, ++i, 0, 65_535);
                case "--speed" -> speed = factor(option, arguments, ++i);
                case "--seed" -> seed = number(option, arguments, ++i, Long.MIN_VALUE, Long.MAX_VALUE);
                default -> throw new IllegalArgumentException("no such option: " + option);
            }
        }
        return new Options(help, port, speed, seed, quotas, uniqueNames);
    }

    private static String value(String option, String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments[index];
    }

    private static long number(String option, String[] arguments, int index, long least, long most) {
        String text = value(option, arguments, index);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a whole number, not " + text, e);
        }
        throw new IllegalArgumentException(option + " is from " + least + " to " + most + ", not " + text);
    }

    private static double factor(String option, String[] arguments, int index) {
        String text = value(option, arguments, index);
        try {
            double factor = Double.parseDouble(text);
            if (factor > 0 && factor <= 1_000_000) {
                return factor;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, not " + text, e);
        }
        throw new IllegalArgumentException(option + " is above 0 and up to 1000000, not " + text);
    }

    EmbeddedScaleway start() {
        EmbeddedScaleway.Builder builder =
                EmbeddedScaleway.builder().port(port).speed(speed).seed(seed).uniqueNames(uniqueNames);
        return (quotas ? builder : builder.withoutQuotas()).start();
    }
}

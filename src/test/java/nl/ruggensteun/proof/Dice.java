package nl.ruggensteun.proof;

/** The details of one step, out of one number: 0 is always the ordinary choice, so that a number can shrink. */
final class Dice {

    private long rest;

    Dice(long number) {
        this.rest = number;
    }

    /** @return 0 up to {@code sides} - 1 */
    int roll(int sides) {
        int side = (int) (rest % sides);
        rest /= sides;
        return side;
    }

    /** @return true once in {@code times} */
    boolean seldom(int times) {
        return roll(times) == times - 1;
    }
}

package org.khabar.desk;

import org.khabar.model.Problem;

/** Told how far a long piece of work has come, and asked whether to go on. Called on the thread that does the work. */
public interface Progress {
    /** Nobody looks, and nobody stops it. */
    Progress NONE = new Progress() {
        @Override
        public void at(long reports, long claims) {}

        @Override
        public void note(String words) {}

        @Override
        public void setAside(Problem problem) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** So many reports are done, with so many claims found in them. */
    void at(long reports, long claims);

    /** Something worth knowing that went well: an encoding that was guessed. */
    void note(String words);

    /** This was set aside. */
    void setAside(Problem problem);

    /** Should the work end early, keeping what is done? */
    boolean stopped();
}

package org.khabar.workbench.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.workbench.guard.Person;

/**
 * The accounts of a workspace, in a file of its folder, one a line: name, role, rounds, salt, hash. Read anew each
 * time, so that who was let in or put out by a command is so at once. Thread-safe.
 */
public final class Accounts {
    private static final String FILE = "accounts.tsv";
    private static final int FIELDS = 5;

    private final Path file;

    /** @param folder of the workspace */
    public Accounts(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** Everybody who may come in, in the order of adding. */
    public synchronized List<Account> list() {
        try {
            List<Account> accounts = new ArrayList<>();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                accounts.add(read(line));
            }
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does everybody come in who sits at this machine? */
    public boolean isEmpty() {
        return list().isEmpty();
    }

    /** The account of that name. */
    public Optional<Account> find(String name) {
        return list().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * Lets somebody in; whoever had that name before is that person now.
     *
     * @throws IllegalArgumentException if nobody would be there to let others in
     */
    public synchronized void put(Account account) {
        List<Account> all = new ArrayList<>(list());
        all.removeIf(each -> each.name().equals(account.name()));
        all.add(account);
        if (all.stream().noneMatch(each -> each.role() == Person.Role.ADMIN)) {
            throw new IllegalArgumentException(
                    "The account (%s) must be an admin's, for there would be none. Maybe make the admin first?"
                            .formatted(account.name()));
        }
        write(all);
    }

    /**
     * Puts somebody out.
     *
     * @throws IllegalArgumentException if there is no such account, or nobody would be left to let others in
     */
    public synchronized void remove(String name) {
        List<Account> all = new ArrayList<>(list());
        if (!all.removeIf(each -> each.name().equals(name))) {
            throw new IllegalArgumentException("There is no account (%s).".formatted(name));
        }
        if (!all.isEmpty() && all.stream().noneMatch(each -> each.role() == Person.Role.ADMIN)) {
            throw new IllegalArgumentException(
                    "The account (%s) is the last admin; make another before.".formatted(name));
        }
        write(all);
    }

    private Account read(String line) {
        String[] fields = line.split("\t", -1);
        try {
            if (fields.length != FIELDS) {
                throw new IllegalArgumentException("fields");
            }
            return new Account(
                    fields[0],
                    Person.Role.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    new Secret(Integer.parseInt(fields[2]), fields[3], fields[4]));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The file %s is damaged; nobody is let in until it is mended or deleted.".formatted(file), e);
        }
    }

    private void write(List<Account> accounts) {
        List<String> lines = accounts.stream()
                .map(each -> String.join(
                        "\t",
                        each.name(),
                        each.role().name().toLowerCase(Locale.ROOT),
                        Integer.toString(each.secret().rounds()),
                        each.secret().salt(),
                        each.secret().hash()))
                .toList();
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "accounts", ".part");
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

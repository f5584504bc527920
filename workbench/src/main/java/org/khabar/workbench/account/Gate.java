package org.khabar.workbench.account;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.khabar.workbench.guard.Callers;
import org.khabar.workbench.guard.Person;

/** Lets in who may come in, and each only to what the role allows. Thread-safe. */
public final class Gate {
    /** What a form may be sent to by whoever only looks: it works something out and changes nothing. */
    private static final Set<String> FOR_READERS =
            Set.of("/login", "/logout", "/check", "/aid/plan", "/api/check", "/api/plan");

    private final Accounts accounts;
    private final String owner;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Callers callers;

    /** @param owner who it is, where there are no accounts */
    public Gate(Accounts accounts, String owner, InstantSource clock, Callers callers) {
        this.callers = callers;
        this.accounts = accounts;
        this.owner = owner;
        this.sessions = new Sessions(clock, callers);
        this.attempts = new Attempts(clock);
    }

    /** Who there is. */
    Accounts accounts() {
        return accounts;
    }

    /**
     * Lets a request pass, or leads it to the door.
     *
     * @return false if the request is answered already
     */
    public boolean check(Context context) {
        if (accounts.isEmpty()) {
            Person.set(context, new Person(owner, Person.Role.ADMIN));
            return true;
        }
        Optional<Person> person = find(context);
        person.ifPresent(each -> Person.set(context, each));
        context.attribute("khabar-named", person.isPresent());
        boolean door = context.path().equals("/login") || context.path().startsWith("/assets/");
        if (person.isEmpty() && !door) {
            refuse(context);
            return false;
        }
        person.ifPresent(each -> checkRole(context, each));
        return true;
    }

    private Optional<Person> find(Context context) {
        Optional<Person> known = sessions.find(context).flatMap(accounts::find).map(Account::person);
        var given = known.isPresent() ? null : context.basicAuthCredentials();
        return given == null ? known : verify(context, given.getUsername(), given.getPassword());
    }

    private static void refuse(Context context) {
        if (context.path().startsWith("/api/") || !context.method().equals(HandlerType.GET)) {
            context.status(HttpStatus.UNAUTHORIZED);
            context.header("WWW-Authenticate", "Basic realm=\"Khabar\", charset=\"UTF-8\"");
            context.json(java.util.Map.of("error", "Come in first: with a name and a password."));
        } else {
            context.redirect("/login", HttpStatus.SEE_OTHER);
        }
    }

    private static void checkRole(Context context, Person person) {
        boolean looks = context.method().equals(HandlerType.GET)
                || context.method().equals(HandlerType.HEAD)
                || FOR_READERS.contains(context.path());
        Person.Role needed =
                context.path().equals("/accounts") || context.path().startsWith("/accounts/")
                        ? Person.Role.ADMIN
                        : looks ? Person.Role.READER : Person.Role.ANALYST;
        if (!person.may(needed)) {
            throw new ForbiddenResponse("role");
        }
    }

    /** Somebody gives a name and a password at the door. */
    Optional<Person> enter(Context context, String name, String password) {
        Optional<Person> person = verify(context, name, password);
        person.ifPresent(each -> sessions.begin(context, each.name()));
        return person;
    }

    void leave(Context context) {
        sessions.end(context);
    }

    /**
     * Who that is, if the password is right.
     *
     * @throws TooManyRequestsResponse if that name or that machine guessed wrong too often
     */
    private Optional<Person> verify(Context context, String name, String password) {
        String byName = "name " + name;
        String byMachine = "machine " + callers.address(context);
        if (attempts.mustWait(byName) || attempts.mustWait(byMachine)) {
            throw new TooManyRequestsResponse("attempts");
        }
        Optional<Account> account = accounts.find(name);
        boolean right = account.map(Account::secret).orElse(Secret.NOBODY).matches(password);
        if (!right) {
            attempts.wrong(byName);
            attempts.wrong(byMachine);
            return Optional.empty();
        }
        attempts.right(byName);
        attempts.right(byMachine);
        return account.map(Account::person);
    }
}

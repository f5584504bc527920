package org.khabar.workbench.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.guard.Person;

/** The addresses of coming in, of leaving, and of letting others in. */
public final class AccountPart implements Part {
    private final Gate gate;
    private final Pages pages;

    public AccountPart(Gate gate, Pages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/login", context -> door(context, false));
        routes.post("/login", this::enter);
        routes.post("/logout", this::leave);
        routes.get("/accounts", context -> show(context, null));
        routes.post("/accounts", this::put);
        routes.post("/accounts/remove", this::remove);
    }

    private void door(Context context, boolean wrong) {
        pages.show(
                context,
                "login",
                pages.frame(context, Section.TODAY, pages.words().say("login.title")),
                new LoginPage(wrong));
    }

    private void enter(Context context) {
        if (gate.enter(context, field(context, "name"), field(context, "password"))
                .isPresent()) {
            context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            context.status(HttpStatus.UNAUTHORIZED);
            door(context, true);
        }
    }

    private void leave(Context context) {
        gate.leave(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, @Nullable String lacks) {
        pages.show(
                context,
                "accounts",
                pages.frame(context, Section.FILES, pages.words().say("accounts.title")),
                new AccountsPage(gate.accounts().list(), lacks));
    }

    private void put(Context context) {
        try {
            Person.Role role = Arrays.stream(Person.Role.values())
                    .filter(each -> each.name().equals(field(context, "role")))
                    .findFirst()
                    .orElse(Person.Role.READER);
            gate.accounts()
                    .put(new Account(field(context, "name").strip(), role, Secret.of(field(context, "password"))));
            context.redirect("/accounts", HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            refuse(context, e);
        }
    }

    private void remove(Context context) {
        try {
            gate.accounts().remove(field(context, "name"));
            context.redirect("/accounts", HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            refuse(context, e);
        }
    }

    private void refuse(Context context, IllegalArgumentException why) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, why.getMessage());
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }
}

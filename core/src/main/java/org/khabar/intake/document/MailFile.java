package org.khabar.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Encoding;
import org.khabar.intake.plain.PlainText;
import org.khabar.intake.plain.Refused;
import org.khabar.intake.plain.WrittenDate;

/** A mail saved to a file: one report. Attachments are named, not opened. */
public final class MailFile implements DocumentFormat {
    private static final int HEADER_FIELDS = 2_000;
    private static final int HEADER_LENGTH = 1 << 16;

    @Override
    public List<Draft> read(Document document) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(HEADER_FIELDS)
                .setMaxHeaderLen(HEADER_LENGTH)
                .setMaxLineLen(
                        (int) Math.min(Integer.MAX_VALUE, document.limits().bytes()))
                .setMaxContentLen(document.limits().bytes())
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(document.bytes()));
        try {
            List<String> texts = new ArrayList<>();
            collect(message, 0, texts, document);
            return List.of(new Draft(document.checked(String.join("\n\n", texts)))
                    .published(published(message))
                    .title(message.getSubject())
                    .author(from(message)));
        } finally {
            message.dispose();
        }
    }

    private static void collect(Entity entity, int depth, List<String> texts, Document document) throws IOException {
        if (depth > document.limits().depth()) {
            throw new Refused("Its parts are nested too deep for a mail.");
        }
        if (entity.getBody() instanceof Multipart parts) {
            List<Entity> chosen = parts.getBodyParts();
            if ("alternative".equalsIgnoreCase(parts.getSubType())) {
                chosen = plainest(chosen);
            }
            for (Entity part : chosen) {
                collect(part, depth + 1, texts, document);
            }
        } else if (entity.getBody() instanceof Message inner) {
            collect(inner, depth + 1, texts, document);
        } else if (entity.getBody() instanceof TextBody body && !"attachment".equals(entity.getDispositionType())) {
            String words = words(body);
            texts.add(
                    "text/html".equals(entity.getMimeType())
                            ? HtmlText.of(words, document.limits())
                            : PlainText.joined(words));
        } else if (entity.getFilename() != null) {
            document.note("attachment %s was left out; save it and read it by itself".formatted(entity.getFilename()));
        }
    }

    /** Of several versions of the same words, the plain one. */
    private static List<Entity> plainest(List<Entity> versions) {
        return versions.stream()
                .filter(version -> "text/plain".equals(version.getMimeType()))
                .findFirst()
                .or(() -> versions.stream().reduce((first, second) -> second))
                .map(List::of)
                .orElse(List.of());
    }

    /** The charset that the mail declares, else the one that its bytes are found to be in. */
    private static String words(TextBody body) throws IOException {
        String declared = body.getMimeCharset();
        if (declared == null || declared.equalsIgnoreCase("us-ascii")) {
            byte[] bytes = body.getInputStream().readAllBytes();
            return Encoding.of(bytes).decode(bytes);
        }
        StringWriter words = new StringWriter();
        try (Reader reader = body.getReader()) {
            reader.transferTo(words);
        }
        return words.toString();
    }

    /** The day as the sender's clock showed it. */
    private static @Nullable LocalDate published(Message message) {
        Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        return date == null ? null : WrittenDate.ofField(date.getBody()).orElse(null);
    }

    private static @Nullable String from(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox sender = message.getFrom().getFirst();
        return sender.getName() != null ? sender.getName() : sender.getAddress();
    }
}

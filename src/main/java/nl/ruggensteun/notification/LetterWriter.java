package nl.ruggensteun.notification;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the letters from the texts in {@code mail/}. The only thing a text can fill in is a link. */
@Component
class LetterWriter {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final TemplateEngine texts = texts();
    private final String baseUrl;

    /** @param baseUrl the address at which staff reach the application */
    LetterWriter(@Value("${ruggensteun.base-url}") String baseUrl) {
        this.baseUrl = baseUrl.replaceAll("/+$", "") + "/";
    }

    /** @param taskId the task that the link opens; without one it opens the list of tasks */
    Letter write(Template template, Optional<String> taskId) {
        var values = new Context(DUTCH);
        values.setVariable("link", taskId.map(id -> baseUrl + "taak/" + id).orElse(baseUrl));
        String[] subjectAndText = texts.process(template.file(), values).split("\\R", 2);
        return new Letter(subjectAndText[0].strip(), subjectAndText[1].strip() + "\n");
    }

    private static TemplateEngine texts() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("mail/");
        files.setSuffix(".txt");
        files.setTemplateMode(TemplateMode.TEXT);
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}

using System.Text.Json;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary><c>inspect dates</c>: which words of a text name a time, and which time?</summary>
internal static class InspectDates
{
    public const string Description =
        """
        Finds the dates in {id, text, reference} and answers {id, spans: [{start, length, text, edtf, rule}]}, the spans in the order of the text.

        reference is the EDTF date on which the text appeared, from which "last month" is counted; null or left out where nobody knows it.
        Offsets are in UTF-16 units. edtf is null where the words name a time that nobody can date ("in recent years"); rule is one of the
        rules that the site's page "How it reads" explains. A text is read as an article is: a year that is left out comes from the
        dates before it, and an empty line begins another paragraph.

          echo '{"id":1,"text":"They met in May 2014, and again a year later.","reference":"2020-06-01"}' | relations inspect dates
        """;

    /// <summary>Answers a line.</summary>
    public static string? Answer(string line, Utf8JsonWriter answer)
    {
        using var fields = new LineFields(line);
        fields.Copy("id", answer);
        var text = fields.Text("text");
        var reference = fields.DateOrNull("reference");
        if (fields.Wrong is { } wrong) return wrong;

        var finder = new DateFinder(reference);
        answer.WriteStartArray("spans");
        foreach (var (start, end) in Paragraphs(text))
        {
            var paragraph = text[start..end];
            foreach (var match in finder.FindNext(paragraph))
            {
                answer.WriteStartObject();
                answer.WriteNumber("start", start + match.Span.Start);
                answer.WriteNumber("length", match.Span.Length);
                answer.WriteString("text", match.Span.In(paragraph));
                answer.WriteString("edtf", match.Value?.ToString());
                answer.WriteString("rule", match.Rule);
                answer.WriteEndObject();
            }
        }

        answer.WriteEndArray();
        return null;
    }

    /// <summary>The paragraphs of a text: what stands between empty lines.</summary>
    private static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        var start = 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var next = text.IndexOf('\n', at + 1);
            if (next < 0 || !string.IsNullOrWhiteSpace(text[at..next])) continue;
            yield return (start, at);
            start = next;
        }

        yield return (start, text.Length);
    }
}

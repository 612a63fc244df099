using System.Text.Json;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary><c>inspect edtf</c>: is this an EDTF value, of which level, and which days may it mean?</summary>
internal static class InspectEdtf
{
    public const string Description =
        """
        Reads a string a line as an EDTF value (ISO 8601-2, levels 0 to 2) and answers {text, valid, level, min, max, error}.

        min and max are the first and the last day that it may mean, as YYYY-MM-DD (years beyond four digits in full, years before 0 with a
        minus), or null where its beginning or end is open or unknown. error says why a string is no EDTF value. Spaces count: EDTF has
        none. An empty line is a string too, and no EDTF value. A line may also be a JSON string.

          echo '2014-05-22/2014-06~' | relations inspect edtf
          {"text":"2014-05-22/2014-06~","valid":true,"level":1,"min":"2014-05-22","max":"2014-06-30","error":null}
        """;

    /// <summary>Answers a line.</summary>
    public static string? Answer(string line, Utf8JsonWriter answer)
    {
        var text = TextOf(line);
        var isValid = EdtfDate.TryParse(text, out var date, out var error);
        answer.WriteString("text", text);
        answer.WriteBoolean("valid", isValid);
        if (date is null) answer.WriteNull("level");
        else answer.WriteNumber("level", date.Level);
        answer.WriteString("min", date?.Earliest?.ToString());
        answer.WriteString("max", date?.Latest?.ToString());
        answer.WriteString("error", error);
        return null;
    }

    /// <summary>No EDTF value begins with a quotation mark, so a line that is a JSON string can mean nothing else.</summary>
    private static string TextOf(string line)
    {
        if (line is not ['"', .., '"']) return line;
        try
        {
            return JsonSerializer.Deserialize<string>(line) ?? line;
        }
        catch (JsonException)
        {
            return line;
        }
    }
}

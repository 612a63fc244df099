using System.Globalization;
using System.Text;
using System.Text.Json;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Reads works from CSL-JSON files: a list of items, or one item alone.</summary>
internal static class CslReader
{
    public static IEnumerable<BibliographyEntry> Read(string file, string text, Diagnostics diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException wrong)
        {
            diagnostics.Error((int)(wrong.LineNumber ?? 0) + 1, "csl-json", "the file is no JSON from here on");
        }

        if (document is null) return [];
        using (document)
        {
            var root = document.RootElement;
            var items = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : root.ValueKind == JsonValueKind.Object ? new List<JsonElement> { root } : [];
            var lines = Lines(bytes, root.ValueKind == JsonValueKind.Array ? 1 : 0);
            var entries = new List<BibliographyEntry>();
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].ValueKind == JsonValueKind.Object) entries.Add(new BibliographyEntry(file, lines[i], Text(items[i], "id") ?? Text(items[i], "citation-key"), Work(items[i])));
                else diagnostics.Error(lines[i], "csl-json", "what stands here is no item");
            }

            if (root.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)) diagnostics.Error(1, "csl-json", "the file holds neither a list of items nor an item");
            return entries;
        }
    }

    private static Source Work(JsonElement item) => BibliographyEntry.Unknown with
    {
        Title = Plain(Text(item, "title")),
        Authors = [.. Items(item, "author").Select(Name).Where(name => name.Length > 0)],
        Container = Plain(Text(item, "container-title")),
        Publisher = Plain(Text(item, "publisher")),
        Issued = DateOrNull(item, "issued"),
        Accessed = DateOrNull(item, "accessed"),
        Url = BibliographyAddress.UrlOrNull(Text(item, "URL")),
        Doi = BibliographyAddress.DoiOrNull(Text(item, "DOI")) ?? BibliographyAddress.DoiOfUrlOrNull(Text(item, "URL")),
        Volume = Text(item, "volume"),
        Issue = Text(item, "issue") ?? Text(item, "number"),
        Pages = BibliographyAddress.PagesOrNull(Text(item, "page")),
    };

    private static string Name(JsonElement name) =>
        Text(name, "literal") is { } literal ? literal is "others" or "et al." ? Source.AndOthers : Plain(literal)!
        : string.Join(' ', new[] { Text(name, "given"), Text(name, "dropping-particle"), Text(name, "non-dropping-particle"), Text(name, "family"), Text(name, "suffix") }.OfType<string>());

    private static EdtfDate? DateOrNull(JsonElement item, string name)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var date)) return null;
        if (date.ValueKind == JsonValueKind.String) return BibliographyDate.ParseOrNull(date.GetString()!);
        if (date.ValueKind != JsonValueKind.Object) return null;
        var ends = Items(date, "date-parts").Select(parts => parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray().Select(Scalar).ToArray() : [])
            .Select(parts => parts is [{ } year, ..] ? BibliographyDate.OfNumbersOrNull(year, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2)) : null).ToArray();
        var found = ends switch
        {
            [{ } one] => one,
            [{ } from, { } to, ..] => EdtfDate.TryParse($"{from}/{to}", out var span, out _) ? span : from,
            _ => (Text(date, "raw") ?? Text(date, "literal")) is { } raw ? BibliographyDate.ParseOrNull(raw) : null,
        };
        return found is not null && date.TryGetProperty("circa", out var circa) && circa.ValueKind is JsonValueKind.True or JsonValueKind.Number or JsonValueKind.String
            && EdtfDate.TryParse(found + "~", out var about, out _) ? about : found;
    }

    private static JsonElement[] Items(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && Scalar(value)?.Trim() is { Length: > 0 } text ? text : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        // Half of a letter may stand there by its number; it cannot be had as text.
        JsonValueKind.String => TryText(value),
        JsonValueKind.Number => value.TryGetInt64(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
        _ => null,
    };

    private static string? TryText(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The marks that CSL allows in a text set type only.
    private static string? Plain(string? text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["<i>", "</i>", "<b>", "</b>", "<sub>", "</sub>", "<sup>", "</sup>", "<span class=\"nocase\">", "<span style=\"font-variant:small-caps;\">", "</span>"])
            text = text?.Replace(mark, "", StringComparison.OrdinalIgnoreCase);
        return text?.Trim() is { Length: > 0 } plain ? plain : null;
    }

    // The lines in which the values of this depth begin.
    private static List<int> Lines(byte[] bytes, int depth)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var (lines, line, at) = (new List<int>(), 1, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth != depth || reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName) continue;
            line += bytes.AsSpan(at, (int)reader.TokenStartIndex - at).Count((byte)'\n');
            at = (int)reader.TokenStartIndex;
            lines.Add(line);
        }

        return lines;
    }
}

using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>
/// Reads works from RIS files. The form of the lines is taken as people's programs write it: one or two spaces before the hyphen, none
/// after it, a long value that goes on in the next line, and a last record without its end.
/// </summary>
internal static class RisReader
{
    public static IEnumerable<BibliographyEntry> Read(string file, string text, Diagnostics diagnostics)
    {
        List<(string Tag, string Value)>? fields = null;
        var (begun, number) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (TagOrNull(line) is not var (tag, value))
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                if (fields is { Count: > 0 }) fields[^1] = (fields[^1].Tag, $"{fields[^1].Value} {line.Trim()}");
                else diagnostics.Error(number, "ris", "the line is no RIS line (‘TY  - …’), and no record is open to which it could belong");
                continue;
            }

            if (tag == "TY")
            {
                if (fields is not null)
                {
                    diagnostics.Warn(number, "ris-end", $"the record that begins in line {begun} lacks its end (ER); the next one begins here");
                    yield return Entry(file, begun, fields);
                }

                (fields, begun) = ([(tag, value)], number);
            }
            else if (fields is null)
            {
                diagnostics.Error(number, "ris", $"‘{tag}’ stands outside of a record; one begins with TY");
            }
            else if (tag == "ER")
            {
                yield return Entry(file, begun, fields);
                fields = null;
            }
            else
            {
                fields.Add((tag, value));
            }
        }

        if (fields is null) yield break;
        diagnostics.Warn(number, "ris-end", $"the record that begins in line {begun} lacks its end (ER)");
        yield return Entry(file, begun, fields);
    }

    // "AU  - Kim, Anna", "AU - Kim, Anna", "ER  -".
    private static (string Tag, string Value)? TagOrNull(string line)
    {
        var text = line.AsSpan().TrimStart('\uFEFF').TrimStart(' ');
        if (text.Length < 3 || !char.IsAsciiLetter(text[0]) || !(char.IsAsciiLetter(text[1]) || char.IsAsciiDigit(text[1])) || text[2] != ' ') return null;
        var rest = text[2..].TrimStart(' ');
        return rest.Length > 0 && rest[0] == '-' && (rest.Length == 1 || rest[1] == ' ' || text.Length - rest.Length == 4) ? (text[..2].ToString().ToUpperInvariant(), rest[1..].Trim().ToString()) : null;
    }

    private static BibliographyEntry Entry(string file, int line, List<(string Tag, string Value)> fields)
    {
        string? Text(params ReadOnlySpan<string> tags)
        {
            foreach (var tag in tags)
                foreach (var field in fields)
                    if (field.Tag == tag && field.Value.Length > 0) return field.Value;
            return null;
        }

        var isWhole = Text("TY") is "BOOK" or "EDBOOK" or "RPRT" or "THES";
        var (first, last) = (Text("SP"), Text("EP"));
        return new BibliographyEntry(file, line, Text("ID", "LB"), BibliographyEntry.Unknown with
        {
            Title = Text("TI", "T1", "CT") ?? (isWhole ? Text("BT") : null),
            Authors = [.. fields.Where(field => field.Tag is "AU" or "A1" && field.Value.Length > 0).Select(field => BibtexNames.Straight([.. field.Value.Split(',', 3, StringSplitOptions.TrimEntries).Where(part => part.Length > 0)]))
                .Select(name => name is "et al" or "et al." or "others" ? Source.AndOthers : name)],
            Container = Text("JF", "T2", "JO", "J2", "JA") ?? (isWhole ? null : Text("BT")),
            Publisher = Text("PB"),
            Issued = Text("DA", "PY", "Y1") is { } date ? BibliographyDate.ParseOrNull(date) ?? (Text("PY", "Y1") is { } year ? BibliographyDate.ParseOrNull(year) : null) : null,
            Accessed = Text("Y2") is { } seen ? BibliographyDate.ParseOrNull(seen) : null,
            Url = BibliographyAddress.UrlOrNull(Text("UR", "LK")),
            Doi = BibliographyAddress.DoiOrNull(Text("DO")) ?? BibliographyAddress.DoiOfUrlOrNull(Text("UR")) ?? (Text("M3") is { } more && more.StartsWith("10.", StringComparison.Ordinal) ? BibliographyAddress.DoiOrNull(more) : null),
            Volume = Text("VL"),
            Issue = Text("IS"),
            Pages = BibliographyAddress.PagesOrNull(last is null || first is null || first.Contains('-', StringComparison.Ordinal) ? first : $"{first}-{last}"),
        });
    }
}

using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Reads the names of a BibTeX field: "Kim, Anna and {Ministry of Trade} and others".</summary>
internal static class BibtexNames
{
    /// <summary>The names, given name first, bodies whole.</summary>
    public static IReadOnlyList<string> Read(string field)
    {
        var names = new List<string>();
        foreach (var name in Split(field, " and ").Select(name => name.Trim()).Where(name => name.Length > 0))
        {
            var parts = Split(name, ",").Select(part => LatexText.Read(part)).ToArray();
            names.Add(name.Equals("others", StringComparison.OrdinalIgnoreCase) ? Source.AndOthers : Straight(parts));
        }

        names.RemoveAll(name => name.Length == 0);
        return names;
    }

    /// <summary>"Kim", "Anna" to "Anna Kim"; "Kim", "Jr", "Anna" to "Anna Kim Jr".</summary>
    public static string Straight(params ReadOnlySpan<string> parts) => parts switch
    {
        [var whole] => whole,
        [var family, var given] => $"{given} {family}".Trim(),
        [var family, var suffix, var given, ..] => $"{given} {family} {suffix}".Trim(),
        _ => "",
    };

    // Only where no brace is open: what stands in braces is one word.
    private static IEnumerable<string> Split(string text, string joint)
    {
        var (from, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth == 0 && IsJoint(i))
            {
                yield return text[from..i];
                from = i + joint.Length;
                i = from - 1;
            }
        }

        yield return text[from..];

        // Line ends and tabs part words as spaces do.
        bool IsJoint(int at) => at + joint.Length <= text.Length
            && Enumerable.Range(0, joint.Length).All(k => joint[k] == ' ' ? char.IsWhiteSpace(text[at + k]) : char.ToLowerInvariant(text[at + k]) == joint[k]);
    }
}

namespace RelationsExplorer.Import.Notes.InText.Links;

/// <summary>
/// Finds what a site is called where no list of outlets knows it: the words beside a link that spell its host, as "Rivers Institute" does
/// for <c>riversinstitute.org</c>.
/// </summary>
internal static class SiteNames
{
    private const int Shortest = 4;
    private const int MostWords = 6;

    /// <summary>The words of the text that spell the host; null where none do.</summary>
    /// <param name="host">A host in lower case.</param>
    /// <param name="text">The words of the link, or of its paragraph.</param>
    public static string? SpelledOrNull(string host, string text)
    {
        var labels = host.Split('.').SkipLast(1).Where(label => label.Length >= Shortest).Select(label => label.Replace("-", "", StringComparison.Ordinal)).ToList();
        if (labels.Count == 0) return null;
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsUpper(text[i]) || char.IsAsciiDigit(text[i])) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && SpelledAt(labels, text, i) is { } name) return name;
        }

        return null;
    }

    private static string? SpelledAt(List<string> labels, string text, int start)
    {
        var (letters, words) = ("", 1);
        for (var i = start; i < text.Length && words <= MostWords; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                letters += char.ToLowerInvariant(text[i]);
                if (!(i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) && labels.Contains(letters)) return text[start..(i + 1)];
                if (!labels.Exists(label => label.StartsWith(letters, StringComparison.Ordinal))) return null;
            }
            else if (text[i] is ' ' or '-' or '&' or '.' or '’' or '\'')
            {
                words += text[i] == ' ' ? 1 : 0;
            }
            else
            {
                return null;
            }
        }

        return null;
    }
}

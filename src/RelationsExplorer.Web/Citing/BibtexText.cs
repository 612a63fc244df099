using System.Text;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Citing;

/// <summary>Text as BibTeX takes it. What has a meaning for TeX is written so that it stands as itself.</summary>
internal static class BibtexText
{
    /// <summary>The text of a field; null where there is none.</summary>
    public static string? Escape(string? text)
    {
        if (text is null) return null;

        // BibTeX counts braces even behind a backslash: only where they pair can they be written so.
        var braces = ArePaired(text) ? (Open: @"\{", Close: @"\}") : (Open: @"\textbraceleft{}", Close: @"\textbraceright{}");
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '{' => braces.Open,
                '}' => braces.Close,
                '\\' => @"{\textbackslash}",
                '^' => @"{\textasciicircum}",
                '~' => @"{\textasciitilde}",
                '&' or '%' or '$' or '#' or '_' => @"\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Part of a person's name; in braces where BibTeX would read it as several.</summary>
    public static string Name(string part)
    {
        var escaped = Escape(part)!;
        return part.Contains(',', StringComparison.Ordinal) || part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) ? $"{{{escaped}}}" : escaped;
    }

    /// <summary>An address, which TeX takes as it is: only what would end the field is encoded.</summary>
    public static string? Verbatim(string? address) => address?
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    /// <summary>Whether biblatex knows such dates: levels 0 and 1 of EDTF, years of four digits.</summary>
    public static bool IsBiblatexDate(EdtfDate date) => date.Level <= 1 && !date.ToString().Contains('Y', StringComparison.Ordinal);

    private static bool ArePaired(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c == '{') depth++;
            else if (c == '}' && --depth < 0) return false;
        }

        return depth == 0;
    }
}

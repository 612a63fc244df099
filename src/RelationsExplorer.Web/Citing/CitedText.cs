using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace RelationsExplorer.Web.Citing;

/// <summary>An entry of a reference list as it grows: sentences, each with its full stop, some words in italics.</summary>
internal sealed class CitedText : IHtmlContent
{
    private readonly List<(string Words, bool IsItalic)> _runs = [];

    /// <summary>The words alone.</summary>
    public string Plain => string.Concat(_runs.Select(run => run.Words));

    /// <summary>Whether nothing has been said yet.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Adds words as they are; nothing where there are none.</summary>
    public CitedText Say(string? words, bool italic = false)
    {
        if (!string.IsNullOrEmpty(words)) _runs.Add((words, italic));
        return this;
    }

    /// <summary>Begins a sentence, a space after the one before.</summary>
    public CitedText Begin(string? words, bool italic = false)
    {
        if (string.IsNullOrEmpty(words)) return this;
        return IsEmpty ? Say(words, italic) : Say(" ").Say(words, italic);
    }

    /// <summary>Ends a sentence; a question mark, an exclamation mark or a point before a closing quotation mark suffices.</summary>
    public CitedText Stop()
    {
        if (IsEmpty) return this;
        var last = Plain.TrimEnd('”', '’');
        return last.Length > 0 && last[^1] is '.' or '?' or '!' ? this : Say(".");
    }

    /// <summary>A title in quotation marks with its stop inside: “Rivers and states.”</summary>
    public static string Quoted(string title) =>
        $"“{Citing.Quoted.WithinDouble(title)}{(title[^1] is '?' or '!' or '.' ? "" : ".")}”";

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (words, isItalic) in _runs)
        {
            if (isItalic) writer.Write("<cite>");
            encoder.Encode(writer, words);
            if (isItalic) writer.Write("</cite>");
        }
    }
}

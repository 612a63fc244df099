using System.Text;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>An entry of a BibTeX file as it stands there.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Type">In small letters.</param>
/// <param name="Key">Its citation key.</param>
/// <param name="Fields">By name in small letters; texts in TeX, outer braces and quotation marks taken off.</param>
internal sealed record BibtexEntry(int Line, string Type, string Key, Dictionary<string, string> Fields);

/// <summary>Finds the entries of a BibTeX file. What stands between them is a comment; abbreviations (<c>@string</c>) are put in.</summary>
internal sealed class BibtexScanner(string text, Diagnostics diagnostics)
{
    // A file in which more entries than this are broken is no BibTeX; each costs a look at all that follows.
    private const int MostBroken = 100;

    private readonly Dictionary<string, string> _strings = new(
        Enumerable.Range(1, 12).Select(month => KeyValuePair.Create(BibliographyDate.MonthName(month), month.ToString(System.Globalization.CultureInfo.InvariantCulture))), StringComparer.OrdinalIgnoreCase);

    private int _at;
    private int _line = 1;
    private int _lineAt;

    /// <summary>Goes through the entries.</summary>
    public IEnumerable<BibtexEntry> Entries()
    {
        var broken = 0;
        while (_at < text.Length && text.IndexOf('@', _at) is >= 0 and var start)
        {
            _at = start;
            var line = Line();
            BibtexEntry? entry = null;
            try
            {
                entry = One(line);
            }
            catch (FormatException wrong)
            {
                diagnostics.Error(_at < text.Length ? Line() : line, "bibtex", $"the entry that begins in line {line} cannot be read: {wrong.Message}");
                if (++broken > MostBroken)
                {
                    diagnostics.Error(line, "bibtex", "too much of this file cannot be read; the rest is left out");
                    yield break;
                }

                // On with the next line that begins an entry.
                (_at, _line, _lineAt) = (start + 1, line, start + 1);
                _at = text.IndexOf("\n@", _at, StringComparison.Ordinal) is >= 0 and var next ? next : text.Length;
            }

            if (entry is not null) yield return entry;
        }
    }

    private BibtexEntry? One(int line)
    {
        _at++;
        var type = Word().ToLowerInvariant();
        Skip();
        // An address with an @ in a comment is no entry.
        if (type.Length == 0 || _at >= text.Length || text[_at] is not ('{' or '(')) return null;
        var close = text[_at] == '{' ? '}' : ')';
        if (type is "comment" or "preamble")
        {
            Delimited(close);
            return null;
        }

        _at++;
        if (type == "string")
        {
            if (Field(close) is var (name, value)) _strings[name] = value;
            Close(close);
            return null;
        }

        var from = _at;
        while (_at < text.Length && text[_at] is not (',' or '\n') && text[_at] != close) _at++;
        var key = text[from.._at].Trim();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Takes(',') && Field(close) is var (name, value)) fields.TryAdd(name.ToLowerInvariant(), value);
        Close(close);
        return new BibtexEntry(line, type, key, fields);
    }

    private (string Name, string Value)? Field(char close)
    {
        Skip();
        if (_at < text.Length && text[_at] == close) return null;
        var name = Word();
        if (name.Length == 0) throw new FormatException(_at < text.Length ? $"‘{text[_at]}’ stands where the name of a field should" : "it is not closed");
        if (!Takes('=')) throw new FormatException($"an equals sign is missing after ‘{name}’");
        var value = new StringBuilder();
        do value.Append(Piece()); while (Takes('#'));
        return (name, value.ToString());
    }

    private string Piece()
    {
        Skip();
        if (_at >= text.Length) throw new FormatException("it is not closed");
        if (text[_at] == '{') return Delimited('}');
        if (text[_at] == '"') return Delimited('"');
        var word = Word();
        if (word.Length == 0) throw new FormatException($"‘{text[_at]}’ stands where a value should");
        if (word.All(char.IsAsciiDigit) || _strings.TryGetValue(word, out var known) is false) return word.All(char.IsAsciiDigit) ? word : Unknown(word);
        return known!;
    }

    private string Unknown(string word)
    {
        diagnostics.Warn(Line(), "bibtex-string", $"the abbreviation ‘{word}’ is not explained in this file; it is taken as it stands");
        return word;
    }

    // From an opening sign to its closing one; braces within are in pairs, and a brace behind a backslash counts, as it does for BibTeX.
    private string Delimited(char close)
    {
        var (from, depth) = (++_at, 0);
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c == close && depth == 0) return text[from.._at++];
            if (c == '{') depth++;
            else if (c == '}' && --depth < 0) throw new FormatException("a closing brace has no opening one");
            _at++;
        }

        throw new FormatException("it is not closed");
    }

    private void Close(char close)
    {
        if (!Takes(close)) throw new FormatException(_at < text.Length ? $"‘{text[_at]}’ stands where a comma or its end should" : "it is not closed");
    }

    private string Word()
    {
        Skip();
        var from = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('{' or '}' or '(' or ')' or '"' or ',' or '=' or '#' or '@')) _at++;
        return text[from.._at];
    }

    private bool Takes(char sign)
    {
        Skip();
        if (_at >= text.Length || text[_at] != sign) return false;
        _at++;
        return true;
    }

    private void Skip()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }

    private int Line()
    {
        var end = Math.Min(_at, text.Length);
        for (; _lineAt < end; _lineAt++)
            if (text[_lineAt] == '\n') _line++;
        return _line;
    }
}

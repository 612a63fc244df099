using System.Text;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Reads text as TeX writes it: accents, letters by name, quotation marks, dashes; braces and orders that only set type are left out.</summary>
internal sealed class LatexText
{
    // Nobody nests deeper; whoever does gets the rest as it stands.
    private const int Deepest = 16;

    private static readonly Dictionary<string, string> _letters = Table("letters");
    private static readonly Dictionary<string, string> _accents = Table("accents");
    private static readonly Dictionary<string, string> _composed = Table("composed");

    private readonly string _text;
    private readonly StringBuilder _plain = new();
    private int _at;

    private LatexText(string text) => _text = text;

    /// <summary>The text for people, on one line, in composed letters.</summary>
    public static string Read(string text)
    {
        var reader = new LatexText(text);
        while (reader._at < text.Length) reader.One(0);
        return string.Join(' ', reader._plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void One(int depth)
    {
        var c = _text[_at++];
        switch (c)
        {
            case '\\' when _at < _text.Length:
                Order(depth);
                break;
            case '{' or '}' or '$':
                break;
            case '~':
                _plain.Append(' ');
                break;
            case '-' when Takes('-'):
                _plain.Append(Takes('-') ? '—' : '–');
                break;
            case '`':
                _plain.Append(Takes('`') ? '“' : '‘');
                break;
            case '\'' when Takes('\''):
                _plain.Append('”');
                break;
            default:
                // Half of a letter is no letter.
                _plain.Append(char.IsSurrogate(c) && !IsPaired(_at - 1) ? '\uFFFD' : c);
                break;
        }
    }

    private void Order(int depth)
    {
        var from = _at;
        while (_at < _text.Length && char.IsAsciiLetter(_text[_at])) _at++;
        var name = _at > from ? _text[from.._at] : _text[_at++].ToString();
        if (_accents.TryGetValue(name, out var accent) && depth < Deepest)
        {
            var argument = Argument(depth + 1);
            var first = argument.Length > 1 && char.IsSurrogatePair(argument, 0) ? 2 : Math.Min(1, argument.Length);
            _plain.Append(Composed(argument[..first], accent)).Append(argument.AsSpan(first));
        }
        else if (_letters.TryGetValue(name, out var letter))
        {
            _plain.Append(letter);
            if (char.IsAsciiLetter(name[0])) Skip();
        }
        else if (!char.IsAsciiLetter(name[0]))
        {
            _plain.Append(name is "&" or "%" or "$" or "#" or "_" or "{" or "}" ? name : name is "-" or "/" ? "" : " ");
        }
        else
        {
            Skip();
        }
    }

    // What an accent stands on: a group, an order, or the next letter.
    private string Argument(int depth)
    {
        Skip();
        if (_at >= _text.Length || _text[_at] == '}') return "";
        var start = _plain.Length;
        if (_text[_at] == '{')
        {
            _at++;
            var open = 1;
            while (_at < _text.Length && open > 0)
            {
                if (_text[_at] == '{') open++;
                else if (_text[_at] == '}') open--;
                One(depth);
            }
        }
        else
        {
            var length = _at + 1 < _text.Length && char.IsSurrogatePair(_text, _at) ? 2 : 1;
            if (length == 1) One(depth);
            else
            {
                _plain.Append(_text, _at, 2);
                _at += 2;
            }
        }

        var argument = _plain.ToString(start, _plain.Length - start);
        _plain.Length = start;
        return argument;
    }

    // The two as one letter where there is one; else the letter and a mark that combines with it.
    private static string Composed(string letter, string mark)
    {
        if (letter.Length == 0) return "";
        var pairs = _composed.GetValueOrDefault(mark, "");
        for (var i = 0; letter.Length == 1 && i < pairs.Length; i += 2)
            if (pairs[i] == letter[0]) return pairs[i + 1].ToString();
        return letter + mark;
    }

    private bool IsPaired(int at) => char.IsHighSurrogate(_text[at]) ? at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) : at > 0 && char.IsHighSurrogate(_text[at - 1]);

    private bool Takes(char next)
    {
        if (_at >= _text.Length || _text[_at] != next) return false;
        _at++;
        return true;
    }

    private void Skip()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    private static Dictionary<string, string> Table(string kind)
    {
        return WordList.Rows(typeof(LatexText), "latex-letters.tsv").Where(row => row[0] == kind).ToDictionary(row => Sign(row[1]), row => Sign(row[2]), StringComparer.Ordinal);

        static string Sign(string cell) => cell.StartsWith("U+", StringComparison.Ordinal) ? char.ConvertFromUtf32(Convert.ToInt32(cell[2..], 16)) : cell;
    }
}
